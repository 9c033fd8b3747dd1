import type { Sql } from '@samen/db/connection'
import { ConstraintError } from '@samen/db/errors'
import type { Pool } from '@samen/db/pool'
import { type Transaction, withLastStatement } from '@samen/db/transaction'
import type { AuditEvent } from '../audit/event.ts'
import type { SealedParts } from '../../vault/own-parts.ts'
import { clientContext } from './client-context.ts'
import { saying } from './repository-said.ts'
import type { SaidOfWritten } from './said-yes.ts'
import type { QuestionnaireForm, SessionSeen, Submitter, VisitState } from './submitter.ts'

/** At a kiosk, or on the screen of the consultation room. */
type ResponseOrigin = 'kiosk' | 'room'

// Handing in is a hot path: one flush reads all that decides about it, one flush writes it all.

/** What the database knows before a submission; null when there is no such session, visit and client. */
export interface BeforeSubmit extends SessionSeen {
  readonly visitState: VisitState
  readonly language: string | null
  /** Where the client sits. */
  readonly origin: ResponseOrigin
  readonly dataKey: Buffer
  readonly commitmentKey: Buffer
  readonly draft: {
    readonly questionnaireId: string
    readonly questionnaireVersion: number
    readonly baseVersion: number
    readonly holder: string
    readonly sealed: Buffer
  } | null
  /** What a submission with this key did already. */
  readonly done: {
    readonly fingerprint: Buffer
    readonly version: number
    readonly submittedAt: Date
  } | null
}

interface BeforeRow {
  live: boolean
  confirmed: boolean
  visit_state: VisitState
  language: string | null
  origin: ResponseOrigin
  data_key: Buffer
  commitment_key: Buffer
  questionnaire_id: string | null
  questionnaire_version: number
  base_version: number
  holder: string
  sealed: Buffer
  fingerprint: Buffer | null
  done_version: number
  done_at: Date
}

export async function readBeforeSubmit(
  who: Submitter,
  form: QuestionnaireForm,
  key: string,
  tx: Transaction,
): Promise<BeforeSubmit | null> {
  const [row] = await tx.sql<BeforeRow[]>`
      select s.revoked_at is null and s.expires_at > ${tx.now} as live,
             s.state = 'confirmed' as confirmed,
             v.state as visit_state,
             c.preferences ->> 'language' as language,
             case when s.kiosk_id is null then 'room' else 'kiosk' end as origin,
             dk.wrapped as data_key, ck.wrapped as commitment_key,
             d.questionnaire_id, d.questionnaire_version, d.base_version, d.holder, d.sealed,
             i.fingerprint, i.version as done_version, r.submitted_at as done_at
      from session s
      join visit v on v.organisation_id = s.organisation_id and v.id = s.visit_id
        and v.client_id = s.client_id
      join client c on c.organisation_id = s.organisation_id and c.id = s.client_id
      join client_key dk on dk.organisation_id = s.organisation_id and dk.client_id = s.client_id
        and dk.purpose = 'data'
      join client_key ck on ck.organisation_id = s.organisation_id and ck.client_id = s.client_id
        and ck.purpose = 'commitment'
      left join (
        draft d join questionnaire q on q.organisation_id = d.organisation_id
          and q.id = d.questionnaire_id
      ) on d.organisation_id = s.organisation_id and d.visit_id = s.visit_id and (q.form = ${form} or (q.form = 'aid' and q.id = ${form}))
      left join (
        idempotency i join response_version r on r.organisation_id = i.organisation_id
          and r.visit_id = i.visit_id and r.questionnaire_id = i.questionnaire_id
          and r.version = i.version
      ) on i.organisation_id = s.organisation_id and i.visit_id = s.visit_id and i.key = ${key}
      where s.organisation_id = ${who.organisationId} and s.id = ${who.sessionId}
        and s.kind = 'client' and s.client_id = ${who.clientId} and s.visit_id = ${who.visitId}`
  return row === undefined ? null : fromRow(row)
}

const fromRow = (row: BeforeRow): BeforeSubmit => ({
  live: row.live,
  confirmed: row.confirmed,
  visitState: row.visit_state,
  language: row.language,
  origin: row.origin,
  dataKey: row.data_key,
  commitmentKey: row.commitment_key,
  draft:
    row.questionnaire_id === null
      ? null
      : {
          questionnaireId: row.questionnaire_id,
          questionnaireVersion: row.questionnaire_version,
          baseVersion: row.base_version,
          holder: row.holder,
          sealed: row.sealed,
        },
  done:
    row.fingerprint === null
      ? null
      : { fingerprint: row.fingerprint, version: row.done_version, submittedAt: row.done_at },
})

/** Everything one submission leaves behind. */
export interface NewVersion extends SaidOfWritten {
  readonly key: string
  readonly fingerprint: Buffer
  readonly questionnaireId: string
  readonly questionnaireVersion: number
  readonly baseVersion: number
  readonly origin: ResponseOrigin
  readonly language: string
  /** The visit's, for this to be written. */
  readonly visitState: VisitState
  /** It is a preparation: the list of the day shows that it was handed in. */
  readonly prepares: boolean
  readonly parts: SealedParts
  readonly commitment: Buffer
  readonly event: AuditEvent
}

/**
 * One statement that writes the version, its parts, the idempotency row and the audit event, ends the
 * draft and marks the visit: all or nothing, and nothing (no row) unless session, visit and draft are
 * still as they were read, or when the same key was first. @throws ConstraintError when another
 * submission on the same base version was first
 */
function insertVersion(who: Submitter, made: NewVersion, now: Date, sql: Sql) {
  const { event, parts } = made
  const organisation = who.organisationId
  const version = made.baseVersion + 1
  return sql<{ version: number }[]>`
    with opened as (
      update visit
      set preparation = case when ${made.prepares} then 'submitted' else preparation end
      where organisation_id = ${organisation} and id = ${who.visitId}
        and state = ${made.visitState}
        and exists (select from session where organisation_id = ${organisation}
          and id = ${who.sessionId} and revoked_at is null and expires_at > ${now})
        and exists (select from draft where organisation_id = ${organisation}
          and visit_id = ${who.visitId} and questionnaire_id = ${made.questionnaireId}
          and base_version = ${made.baseVersion} and holder = ${who.sessionId})
      returning id
    ), first as (
      insert into idempotency
        (organisation_id, visit_id, key, fingerprint, questionnaire_id, version, created_at)
      select ${organisation}, id, ${made.key}, ${made.fingerprint}, ${made.questionnaireId},
        ${version}, ${now}
      from opened
      on conflict do nothing
      returning organisation_id, visit_id, questionnaire_id, version, created_at
    ), stored as (
      insert into response_version
        (organisation_id, visit_id, questionnaire_id, version, client_id, questionnaire_version,
         base_version, origin, language, submitted_at, session_id, commitment)
      select organisation_id, visit_id, questionnaire_id, version, ${who.clientId},
        ${made.questionnaireVersion}, version - 1, ${made.origin}, ${made.language}, created_at,
        ${who.sessionId}, ${made.commitment}
      from first
    ), sealed as (
      insert into response_part
        (organisation_id, visit_id, questionnaire_id, version, sharing, client_id, sealed)
      select organisation_id, visit_id, questionnaire_id, version, part.sharing,
        ${who.clientId}, part.sealed
      from first, (values ('shared', ${parts.shared}::bytea),
        ('discuss', ${parts.discuss}::bytea), ('private', ${parts.private}::bytea))
        as part (sharing, sealed)
    ), ended as (
      delete from draft where organisation_id = ${organisation} and visit_id = ${who.visitId}
        and questionnaire_id = ${made.questionnaireId} and exists (select from first)
    ), logged as (
      insert into audit_event
        (organisation_id, id, occurred_at, actor_kind, actor_id, role, access_point, location_id,
         client_id, action, object_kind, object_id, object_version, ground, emergency, outcome,
         request_id)
      select organisation_id, ${event.id}, created_at, ${event.actorKind},
        ${event.actorId}, ${event.role}, ${event.accessPoint}, ${event.locationId},
        ${event.clientId}, ${event.action}, ${event.objectKind}, ${event.objectId}, version,
        ${event.ground}, ${event.emergency}, ${event.outcome}, ${event.requestId}
      from first
    )${saying(who, made, made.event, sql)}
    select version from first`
}

/**
 * Looks at all that decides about a submission, and does what `decide` makes of it, in one
 * transaction. Gives `done`; null when somebody else was first: look again. @throws DatabaseUnavailableError
 */
export async function decideAndWrite<T>(
  who: Submitter,
  pool: Pool,
  now: Date,
  decide: (tx: Transaction) => Promise<{ readonly done: T; readonly write?: NewVersion }>,
): Promise<T | null> {
  let done: T | null = null
  try {
    const ended = await withLastStatement(pool, clientContext(who), now, async (tx) => {
      const decided = await decide(tx)
      done = decided.done
      const { write } = decided
      return write === undefined
        ? { done: null }
        : { last: (sql: Sql) => insertVersion(who, write, now, sql) }
    })
    return 'done' in ended || ended.last.length === 1 ? done : null
  } catch (error) {
    // The same base version was changed by another submission at the same moment, or the clinician
    // confirmed what this one takes back.
    if (error instanceof ConstraintError && isRace(error)) return null
    throw error
  }
}

const isRace = ({ kind, constraint }: ConstraintError): boolean =>
  kind === 'unique' || constraint === 'confirmation_stands_fk'
