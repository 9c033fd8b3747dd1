import type { Sql } from '@samen/db/connection'
import type { Pool } from '@samen/db/pool'
import type { ConfirmedHow } from '@samen/db/schema/confirmation'
import type { ConsultationEventKind } from '@samen/db/schema/consultation'
import { pipeline } from '@samen/db/transaction'
import type { AuditEvent } from '../audit/event.ts'
import { type SharedRows, sharedHistory } from '../consultation/history.ts'
import { type RoomAccess, type RoomOf, type RoomStaff, roomContext } from './access.ts'
import { accessRow, logged, seen } from './repository-access.ts'

// Opening the room is a hot path: who may, everything that was written and the access log's event go
// in one flush.

export interface FieldRow {
  readonly visitId: string
  readonly nameHmac: Buffer
  readonly revision: number
  readonly sealed: Buffer
  readonly savedAt: Date
}
export interface EarlierRow {
  readonly id: string
  /** `YYYY-MM-DD` */
  readonly day: string
}
export interface VersionRow {
  readonly kind: 'agreement' | 'decision' | 'note'
  readonly id: string
  readonly version: number
  readonly visitId: string
  /** It was written on, where the visit is held, `YYYY-MM-DD`. */
  readonly day: string
  readonly sealed: Buffer
  readonly writtenAt: Date
  /** The clinician who set it down; left out where nobody reads it. */
  readonly writtenBy?: string | null
}
export interface ConfirmationRow {
  readonly of: 'agreement' | 'decision'
  readonly id: string
  readonly version: number
  readonly party: 'client' | 'clinician'
  readonly how: ConfirmedHow
  readonly at: Date
  readonly name: string | null
}
export interface DisclosureRow {
  readonly visitId: string
  readonly questionnaireId: string
  readonly version: number
  readonly placeHmac: Buffer
  readonly sealed: Buffer
  readonly at: Date
  readonly name: string
}
export interface EventRow {
  readonly id: string
  readonly kind: ConsultationEventKind
  readonly at: Date
  readonly name: string | null
  readonly sealed: Buffer | null
}

export interface SnapshotRow {
  readonly version: number
  readonly sealed: Buffer
  readonly at: Date
}

/** All of one client's rooms that one of them needs, still sealed. */
export interface RoomRows {
  readonly shared: SharedRows
  readonly fields: readonly FieldRow[]
  readonly earlier: readonly EarlierRow[]
  readonly versions: readonly VersionRow[]
  readonly confirmations: readonly ConfirmationRow[]
  readonly disclosures: readonly DisclosureRow[]
  readonly events: readonly EventRow[]
  readonly snapshots: readonly SnapshotRow[]
}

interface Place extends RoomOf {
  readonly organisationId: string
}

/** Of this visit all, of the others what stood on their agenda: some of it comes back. */
const fieldRows = (sql: Sql, at: Place) => sql<FieldRow[]>`
  select visit_id as "visitId", name_hmac as "nameHmac", revision, sealed, saved_at as "savedAt"
  from consultation_field
  where organisation_id = ${at.organisationId} and client_id = ${at.clientId}
    and (visit_id = ${at.visitId} or area = 'agenda')`

/** Consultations held before this one, oldest first. */
const earlierRows = (sql: Sql, at: Place) => sql<EarlierRow[]>`
  select v.id, v.day
  from visit this
  join visit v on v.organisation_id = this.organisation_id and v.client_id = this.client_id
    and (v.starts_at, v.id) < (this.starts_at, this.id)
  where this.organisation_id = ${at.organisationId} and this.id = ${at.visitId}
    and this.client_id = ${at.clientId} and v.state <> 'cancelled'
    and (v.state = 'closed' or exists (select from consultation c
      where c.organisation_id = v.organisation_id and c.visit_id = v.id))
  order by v.starts_at, v.id`

const versionRows = (sql: Sql, at: Place) => sql<VersionRow[]>`
  select w.kind, w.id, w.version, w.visit_id as "visitId",
         (w.written_at at time zone l.time_zone)::date as day, w.sealed, w.written_at as "writtenAt",
         s.display_name as "writtenBy"
  from (
    select 'agreement' as kind, organisation_id, client_id, id, version, visit_id, sealed,
           written_at, staff_id
    from agreement_version
    union all
    select 'decision', organisation_id, client_id, id, version, visit_id, sealed, written_at,
           staff_id
    from decision_version
    union all
    select 'note', organisation_id, client_id, id, version, visit_id, sealed, written_at, staff_id
    from timeline_entry
  ) w
  join visit v on v.organisation_id = w.organisation_id and v.id = w.visit_id
  join location l on l.organisation_id = v.organisation_id and l.id = v.location_id
  left join staff s on s.organisation_id = w.organisation_id and s.id = w.staff_id
  where w.organisation_id = ${at.organisationId} and w.client_id = ${at.clientId}`

const confirmationRows = (sql: Sql, at: Place) => sql<ConfirmationRow[]>`
  select c.kind as of, c.id, c.version, c.party, c.how, c.at, s.display_name as name
  from confirmation c
  left join staff s on s.organisation_id = c.organisation_id and s.id = c.staff_id
  where c.organisation_id = ${at.organisationId} and c.client_id = ${at.clientId}`

const disclosureRows = (sql: Sql, at: Place) => sql<DisclosureRow[]>`
  select d.visit_id as "visitId", d.questionnaire_id as "questionnaireId", d.version,
         d.place_hmac as "placeHmac", d.sealed, d.at, s.display_name as name
  from disclosure d
  join staff s on s.organisation_id = d.organisation_id and s.id = d.staff_id
  where d.organisation_id = ${at.organisationId} and d.client_id = ${at.clientId}`

const eventRows = (sql: Sql, at: Place) => sql<EventRow[]>`
  select e.id, e.kind, e.at, e.sealed, s.display_name as name
  from consultation_event e
  left join staff s on s.organisation_id = e.organisation_id and s.id = e.staff_id
  where e.organisation_id = ${at.organisationId} and e.client_id = ${at.clientId}
    and e.visit_id = ${at.visitId}`

const snapshotRows = (sql: Sql, at: Place) => sql<SnapshotRow[]>`
  select version, sealed, at from consultation_snapshot
  where organisation_id = ${at.organisationId} and client_id = ${at.clientId}
    and visit_id = ${at.visitId}`

/** The statements that read one room; they leave together. */
export const roomStatements = (sql: Sql, at: Place) =>
  [
    ...sharedHistory(sql, at),
    fieldRows(sql, at),
    earlierRows(sql, at),
    versionRows(sql, at),
    confirmationRows(sql, at),
    disclosureRows(sql, at),
    eventRows(sql, at),
    snapshotRows(sql, at),
  ] as const

/**
 * The room of one visit, with the event of its opening: that is written exactly when the one who
 * asks may open it. `access` null: the session is over.
 */
export async function loadRoom(
  who: RoomStaff,
  of: RoomOf,
  event: AuditEvent,
  pool: Pool,
): Promise<{ readonly access: RoomAccess | null; readonly rows: RoomRows }> {
  const now = event.occurredAt
  const at = { organisationId: who.organisationId, ...of }
  const [
    access,
    responses,
    assistance,
    fields,
    earlier,
    versions,
    confirmations,
    disclosures,
    events,
    snapshots,
  ] = await pipeline(pool, roomContext(who, of), now, (sql) => [
    sql<RoomAccess[]>`
      with access as materialized (${accessRow(sql, who, of, now)}),
        logged as (${logged(
          sql,
          event,
          sql`access where clinician and related and "visitId" is not null`,
        )}),
        seen as (${seen(sql, who, now)})
      select * from access`,
    ...roomStatements(sql, at),
  ])
  const shared = { responses, assistance }
  const written = { fields, earlier, versions, confirmations, disclosures, events, snapshots }
  const rows = { shared, ...written }
  return { access: access[0] ?? null, rows }
}
