import type { Sql } from '@samen/db/connection'
import type { Transaction } from '@samen/db/transaction'
import type { AuditEvent } from '../audit/event.ts'
import { seenEvery } from '../session/limits.ts'
import { staying } from '../session/staying.ts'
import type { RoomAccess, RoomOf, RoomStaff } from './access.ts'

/** One row when the session lives: who asks, and what there is of the room. */
export function accessRow(sql: Sql, who: RoomStaff, of: RoomOf, now: Date) {
  return sql`
    select 'clinician' = any (st.roles) as clinician, st.location_id as "locationId",
           k.wrapped is not null and exists (
             select from care_relation relation
             where relation.organisation_id = s.organisation_id
               and relation.staff_id = s.staff_id and relation.client_id = ${of.clientId}
               and relation.valid_from <= ${now}
               and (relation.valid_until is null or relation.valid_until > ${now})
           ) as related,
           k.wrapped as "dataKey", v.id as "visitId", v.day,
           (${now}::timestamptz at time zone place.time_zone)::date as today,
           v.starts_at as "startsAt", v.state,
           c.revision, c.writer_screen as "writerScreen", writer.display_name as "writerName",
           code.attempts as "wrongCodes"
    from session s
    join staff st on st.organisation_id = s.organisation_id and st.id = s.staff_id
    left join client_key k on k.organisation_id = s.organisation_id
      and k.client_id = ${of.clientId} and k.purpose = 'data'
    left join visit v on v.organisation_id = s.organisation_id and v.id = ${of.visitId}
      and v.client_id = ${of.clientId}
    left join location place on place.organisation_id = v.organisation_id
      and place.id = v.location_id
    left join consultation c on c.organisation_id = v.organisation_id and c.visit_id = v.id
    left join staff writer on writer.organisation_id = c.organisation_id
      and writer.id = c.writer_staff
    left join room_code code on code.organisation_id = v.organisation_id and code.visit_id = v.id
    where s.organisation_id = ${who.organisationId} and s.id = ${who.sessionId}
      and s.kind = 'staff' and s.staff_id = ${who.staffId} and s.revoked_at is null
      and s.expires_at > ${now} and ${staying(sql, now)} and st.active`
}

/** That they were here, now and then: what keeps a session from ending while somebody works. */
export function seen(sql: Sql, who: RoomStaff, now: Date) {
  const seenBefore = new Date(now.getTime() - seenEvery)
  return sql`
    update session set last_seen_at = ${now}
    where organisation_id = ${who.organisationId} and id = ${who.sessionId}
      and last_seen_at <= ${seenBefore} and exists (select from access)`
}

/** The event, once for each row of `from`. */
export function logged(sql: Sql, event: AuditEvent, from: ReturnType<Sql>) {
  return sql`
    insert into audit_event
      (organisation_id, id, occurred_at, actor_kind, actor_id, role, access_point, location_id,
       client_id, action, object_kind, object_id, object_version, ground, emergency, outcome,
       request_id)
    select ${event.organisationId}, ${event.id}, ${event.occurredAt}, ${event.actorKind},
      ${event.actorId}, 'clinician', ${event.accessPoint}, ${event.locationId}::uuid,
      ${event.clientId}, ${event.action}, ${event.objectKind}, ${event.objectId},
      ${event.objectVersion}::integer, ${event.ground}, ${event.emergency}, ${event.outcome},
      ${event.requestId}
    from ${from}`
}

/** Null when the session is over. */
export async function readAccess(
  who: RoomStaff,
  of: RoomOf,
  { sql, now }: Transaction,
): Promise<RoomAccess | null> {
  const [access] = await sql<RoomAccess[]>`
    with access as materialized (${accessRow(sql, who, of, now)}),
      seen as (${seen(sql, who, now)})
    select * from access`
  return access ?? null
}
