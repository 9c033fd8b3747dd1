import { and, eq, gt, isNull, lte, or } from 'drizzle-orm'
import type { Context } from '@samen/db/context'
import type { Sql } from '@samen/db/connection'
import type { Pool } from '@samen/db/pool'
import { careRelation, client, clientKey } from '@samen/db/schema/client'
import { type Transaction, pipeline } from '@samen/db/transaction'
import type { AuditEvent } from '../audit/event.ts'
import { staying } from '../session/staying.ts'

// Opening a consultation is a hot path: who may, what there is and the access log's event go in one
// flush. Only shared parts are asked for, and row security would give no others.

export async function hasCareRelation(
  who: { readonly organisationId: string; readonly staffId: string },
  clientId: string,
  tx: Transaction,
): Promise<boolean> {
  const rows = await tx.orm
    .select({ staffId: careRelation.staffId })
    .from(careRelation)
    .where(
      and(
        eq(careRelation.organisationId, who.organisationId),
        eq(careRelation.staffId, who.staffId),
        eq(careRelation.clientId, clientId),
        lte(careRelation.validFrom, tx.now),
        or(isNull(careRelation.validUntil), gt(careRelation.validUntil, tx.now)),
      ),
    )
    .limit(1)
  return rows.length > 0
}

export interface ClientRow {
  readonly sealedName: Buffer
  readonly dataKey: Buffer
}

export async function findClient(
  organisationId: string,
  clientId: string,
  tx: Transaction,
): Promise<ClientRow | null> {
  const [row] = await tx.orm
    .select({ sealedName: client.sealedName, dataKey: clientKey.wrapped })
    .from(client)
    .innerJoin(
      clientKey,
      and(
        eq(clientKey.organisationId, client.organisationId),
        eq(clientKey.clientId, client.id),
        eq(clientKey.purpose, 'data'),
      ),
    )
    .where(and(eq(client.organisationId, organisationId), eq(client.id, clientId)))
  return row ?? null
}

/** One response version with its shared part, as it is stored. */
export interface SharedRow {
  readonly visitId: string
  /** `YYYY-MM-DD` */
  readonly day: string
  readonly questionnaireId: string
  readonly questionnaireVersion: number
  readonly version: number
  readonly submittedAt: Date
  readonly language: string
  readonly sealed: Buffer
}
export interface AssistanceRow {
  readonly visitId: string
  readonly questionnaireId: string
  /** Null: given to the draft. */
  readonly version: number | null
  readonly kind: 'read_aloud' | 'explained' | 'typed'
  readonly from: Date
  readonly name: string
}
export interface OfClient {
  readonly organisationId: string
  readonly clientId: string
}

/** `visitId` null: every visit. That something was handed in afterwards is the client's alone. */
const sharedRows = (sql: Sql, of: OfClient, visitId: string | null) => sql<SharedRow[]>`
  select r.visit_id as "visitId", v.day, r.questionnaire_id as "questionnaireId",
         r.questionnaire_version as "questionnaireVersion", r.version,
         r.submitted_at as "submittedAt", r.language, p.sealed
  from response_part p
  join response_version r on r.organisation_id = p.organisation_id and r.visit_id = p.visit_id
    and r.questionnaire_id = p.questionnaire_id and r.version = p.version
    and r.client_id = p.client_id
  join questionnaire q on q.organisation_id = p.organisation_id and q.id = p.questionnaire_id
    and q.form <> 'after'
  join visit v on v.organisation_id = p.organisation_id and v.id = p.visit_id
  where p.organisation_id = ${of.organisationId} and p.client_id = ${of.clientId}
    and p.sharing = 'shared'
    and (${visitId}::uuid is null or p.visit_id = ${visitId}::uuid)`

const assistanceRows = (sql: Sql, of: OfClient, visitId: string | null) => sql<AssistanceRow[]>`
  select a.visit_id as "visitId", a.questionnaire_id as "questionnaireId", a.version, a.kind,
         a.from, s.display_name as name
  from visit v
  join assistance a on a.organisation_id = v.organisation_id and a.visit_id = v.id
  join staff s on s.organisation_id = a.organisation_id and s.id = a.staff_id
  where v.organisation_id = ${of.organisationId} and v.client_id = ${of.clientId}
    and (${visitId}::uuid is null or v.id = ${visitId}::uuid)
  order by a.from`

/** Everything one client shared, in two statements that can leave with others. */
export const sharedRowsOf = (sql: Sql, of: OfClient) =>
  [sharedRows(sql, of, null), assistanceRows(sql, of, null)] as const

export async function findShared(of: OfClient, visitId: string, tx: Transaction) {
  const [rows, assistance] = await Promise.all([
    sharedRows(tx.sql, of, visitId),
    assistanceRows(tx.sql, of, visitId),
  ])
  return { rows, assistance }
}

/** Who opens a consultation: from the verified token. */
export interface Opener {
  readonly organisationId: string
  readonly sessionId: string
  readonly staffId: string
}
export interface Access extends ClientRow {
  readonly clinician: boolean
  /** There is such a client, and a care relation with them now. */
  readonly related: boolean
  readonly lastSeenAt: Date
  readonly visitId: string | null
  readonly startsAt: Date
  readonly state: 'planned' | 'closed' | 'cancelled'
  readonly visitClinician: string
  readonly preparation: 'none' | 'begun' | 'submitted'
}
export interface Loaded {
  /** Null when the session is over. */
  readonly access: Access | null
  readonly rows: readonly SharedRow[]
  readonly assistance: readonly AssistanceRow[]
}

/**
 * Everything for one client's consultation, with the event of its opening: that is written exactly
 * when the one who asks may open it. `visitId` null: today's visit, if there is one.
 */
export async function loadConsultation(
  who: Opener,
  asked: {
    readonly clientId: string
    readonly visitId: string | null
    readonly seenBefore: Date
  },
  event: AuditEvent,
  pool: Pool,
): Promise<Loaded> {
  const { organisationId, staffId } = who
  const { clientId, visitId, seenBefore } = asked
  const now = event.occurredAt
  const context: Context = { purpose: 'consultation', organisationId, staffId, clientId }
  const [access, rows, assistance] = await pipeline(pool, context, now, (sql) => [
    sql<Access[]>`
      with access as materialized (
        select 'clinician' = any (st.roles) as clinician, st.location_id,
               s.last_seen_at as "lastSeenAt",
               c.id is not null and k.wrapped is not null and exists (
                 select from care_relation relation
                 where relation.organisation_id = s.organisation_id
                   and relation.staff_id = s.staff_id and relation.client_id = c.id
                   and relation.valid_from <= ${now}
                   and (relation.valid_until is null or relation.valid_until > ${now})
               ) as related,
               c.sealed_name as "sealedName", k.wrapped as "dataKey",
               v.id as "visitId", v.starts_at as "startsAt", v.state, v.preparation,
               v.display_name as "visitClinician"
        from session s
        join staff st on st.organisation_id = s.organisation_id and st.id = s.staff_id
        left join client c on c.organisation_id = s.organisation_id and c.id = ${clientId}
        left join client_key k on k.organisation_id = s.organisation_id and k.client_id = c.id
          and k.purpose = 'data'
        left join lateral (
          select v.id, v.starts_at, v.state, v.preparation, by.display_name
          from visit v
          join location l on l.organisation_id = v.organisation_id and l.id = v.location_id
          join staff by on by.organisation_id = v.organisation_id and by.id = v.clinician_id
          where v.organisation_id = s.organisation_id and v.client_id = c.id
            and (v.id = ${visitId}::uuid or (${visitId}::uuid is null
              and v.state <> 'cancelled'
              and v.day = (${now}::timestamptz at time zone l.time_zone)::date))
          order by v.clinician_id = s.staff_id desc, v.starts_at desc
          limit 1
        ) v on true
        where s.organisation_id = ${organisationId} and s.id = ${who.sessionId}
          and s.kind = 'staff' and s.staff_id = ${staffId} and s.revoked_at is null
          and s.expires_at > ${now} and ${staying(sql, now)} and st.active
      ), logged as (
        insert into audit_event
          (organisation_id, id, occurred_at, actor_kind, actor_id, role, access_point, location_id,
           client_id, action, object_kind, object_id, object_version, ground, emergency, outcome,
           request_id)
        select ${organisationId}, ${event.id}, ${now}, ${event.actorKind}, ${event.actorId},
          'clinician', ${event.accessPoint}, location_id, ${clientId}, ${event.action},
          'visit', "visitId", null, ${event.ground}, ${event.emergency}, ${event.outcome},
          ${event.requestId}
        from access
        where clinician and related and (${visitId}::uuid is null or "visitId" is not null)
      ), seen as (
        update session set last_seen_at = ${now}
        where organisation_id = ${organisationId} and id = ${who.sessionId}
          and last_seen_at <= ${seenBefore} and exists (select from access)
      )
      select * from access`,
    ...sharedRowsOf(sql, { organisationId, clientId }),
  ])
  return { access: access[0] ?? null, rows, assistance }
}
