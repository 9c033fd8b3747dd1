import type { Sql } from '@samen/db/connection'
import type { Pool } from '@samen/db/pool'
import { type Transaction, withLastStatement } from '@samen/db/transaction'
import { clientContext } from './client-context.ts'
import type { QuestionnaireForm, SessionSeen, Submitter, VisitState } from './submitter.ts'

// Saving a draft is a hot path: it happens within a second of each answer, in two flushes.

/** What the database knows before a save; null when there is no such session, visit and client. */
export interface BeforeSave extends SessionSeen {
  readonly visitState: VisitState
  readonly language: string | null
  readonly dataKey: Buffer
  readonly draft: {
    readonly questionnaireId: string
    readonly questionnaireVersion: number
    readonly revision: number
    readonly holder: string
    readonly sealed: Buffer
  } | null
}

interface Row {
  live: boolean
  confirmed: boolean
  visit_state: VisitState
  language: string | null
  data_key: Buffer
  questionnaire_id: string | null
  questionnaire_version: number
  revision: number
  holder: string
  sealed: Buffer
}

export async function readBeforeSave(
  who: Submitter,
  form: QuestionnaireForm,
  tx: Transaction,
): Promise<BeforeSave | null> {
  const [row] = await tx.sql<Row[]>`
      select s.revoked_at is null and s.expires_at > ${tx.now} as live,
             s.state = 'confirmed' as confirmed,
             v.state as visit_state,
             c.preferences ->> 'language' as language,
             k.wrapped as data_key,
             d.questionnaire_id, d.questionnaire_version, d.revision, d.holder, d.sealed
      from session s
      join visit v on v.organisation_id = s.organisation_id and v.id = s.visit_id
        and v.client_id = s.client_id
      join client c on c.organisation_id = s.organisation_id and c.id = s.client_id
      join client_key k on k.organisation_id = s.organisation_id and k.client_id = s.client_id
        and k.purpose = 'data'
      left join (
        draft d join questionnaire q on q.organisation_id = d.organisation_id
          and q.id = d.questionnaire_id
      ) on d.organisation_id = s.organisation_id and d.visit_id = s.visit_id and (q.form = ${form} or (q.form = 'aid' and q.id = ${form}))
      where s.organisation_id = ${who.organisationId} and s.id = ${who.sessionId}
        and s.kind = 'client' and s.client_id = ${who.clientId} and s.visit_id = ${who.visitId}`
  if (row === undefined) return null
  return {
    live: row.live,
    confirmed: row.confirmed,
    visitState: row.visit_state,
    language: row.language,
    dataKey: row.data_key,
    draft:
      row.questionnaire_id === null
        ? null
        : {
            questionnaireId: row.questionnaire_id,
            questionnaireVersion: row.questionnaire_version,
            revision: row.revision,
            holder: row.holder,
            sealed: row.sealed,
          },
  }
}

export interface ChangedDraft {
  readonly questionnaireId: string
  readonly revision: number
  readonly sealed: Buffer
  /** The visit's, for this to be written. */
  readonly visitState: VisitState
}

/**
 * Looks at the draft and writes what `decide` makes of it, in one transaction. False when it is no
 * longer that revision, held by this living session, of a visit in the
 * state that it needs.
 */
export async function decideAndSave(
  who: Submitter,
  now: Date,
  pool: Pool,
  decide: (tx: Transaction) => Promise<ChangedDraft>,
): Promise<boolean> {
  const ended = await withLastStatement(pool, clientContext(who), now, async (tx) => {
    const changed = await decide(tx)
    return { last: (sql: Sql) => updateDraft(who, changed, now, sql) }
  })
  return 'last' in ended && ended.last.length === 1
}

function updateDraft(who: Submitter, changed: ChangedDraft, now: Date, sql: Sql) {
  const { organisationId } = who
  return sql<{ revision: number }[]>`
    update draft set revision = revision + 1, sealed = ${changed.sealed}, saved_at = ${now}
    where organisation_id = ${organisationId} and visit_id = ${who.visitId}
      and questionnaire_id = ${changed.questionnaireId}
      and revision = ${changed.revision} and holder = ${who.sessionId}
      and exists (select from session where organisation_id = ${organisationId}
        and id = ${who.sessionId} and revoked_at is null and expires_at > ${now})
      and exists (select from visit where organisation_id = ${organisationId}
        and id = ${who.visitId} and state = ${changed.visitState})
    returning revision`
}
