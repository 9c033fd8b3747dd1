import type { Pool } from '@samen/db/pool'
import { pipeline } from '@samen/db/transaction'
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

/** @throws DatabaseUnavailableError */
export async function readBeforeSave(
  who: Submitter,
  form: QuestionnaireForm,
  now: Date,
  pool: Pool,
): Promise<BeforeSave | null> {
  const [rows] = await pipeline(pool, clientContext(who), now, (sql) => [
    sql<Row[]>`
      select s.revoked_at is null and s.expires_at > ${now} as live,
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
      ) on d.organisation_id = s.organisation_id and d.visit_id = s.visit_id and q.form = ${form}
      where s.organisation_id = ${who.organisationId} and s.id = ${who.sessionId}
        and s.kind = 'client' and s.client_id = ${who.clientId} and s.visit_id = ${who.visitId}`,
  ])
  const row = rows[0]
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

/** False when the draft is no longer this revision, held by this living session, of an open visit. */
export async function writeDraft(
  who: Submitter,
  changed: {
    readonly questionnaireId: string
    readonly revision: number
    readonly sealed: Buffer
  },
  now: Date,
  pool: Pool,
): Promise<boolean> {
  const { organisationId } = who
  const [rows] = await pipeline(pool, clientContext(who), now, (sql) => [
    sql<{ revision: number }[]>`
      update draft set revision = revision + 1, sealed = ${changed.sealed}, saved_at = ${now}
      where organisation_id = ${organisationId} and visit_id = ${who.visitId}
        and questionnaire_id = ${changed.questionnaireId}
        and revision = ${changed.revision} and holder = ${who.sessionId}
        and exists (select from session where organisation_id = ${organisationId}
          and id = ${who.sessionId} and revoked_at is null and expires_at > ${now})
        and exists (select from visit where organisation_id = ${organisationId}
          and id = ${who.visitId} and state = 'planned')
      returning revision`,
  ])
  return rows.length === 1
}
