import type { Sql } from '@samen/db/connection'
import type { AuditAction } from '../audit/action.ts'
import type { AuditEvent } from '../audit/event.ts'
import type { Said, SaidOfWritten } from './said-yes.ts'
import type { Submitter } from './submitter.ts'

/**
 * What a submission says of versions written earlier, as more parts of the one statement that writes
 * it; they read from its part `first`, which is empty when nothing is written. Mostly nothing.
 */
export const saying = (
  who: Submitter,
  { confirmed, takenBack }: SaidOfWritten,
  event: AuditEvent,
  sql: Sql,
) => sql`${confirmed.length === 0 ? sql`` : confirming(who, confirmed, event, sql)}
    ${takenBack.length === 0 ? sql`` : takingBack(who, takenBack, event, sql)}`

/**
 * The client's yes to versions written earlier, each once, and only while it is the newest: one that
 * was changed since is asked about again.
 */
function confirming(who: Submitter, confirmed: readonly Said[], event: AuditEvent, sql: Sql) {
  return sql`, yes as (${saidAs(confirmed, sql)}
    ), confirmed as (
      insert into confirmation
        (organisation_id, kind, id, version, party, client_id, visit_id, how, staff_id, at)
      select first.organisation_id, yes.kind, yes.id, yes.version, 'client', ${who.clientId},
        first.visit_id, 'next-visit', null, first.created_at
      from first, yes
      where not exists (select from agreement_version newer
          where newer.organisation_id = first.organisation_id and newer.id = yes.id
            and yes.kind = 'agreement' and newer.version > yes.version)
        and not exists (select from decision_version newer
          where newer.organisation_id = first.organisation_id and newer.id = yes.id
            and yes.kind = 'decision' and newer.version > yes.version)
      on conflict do nothing
      returning kind, id, version
    ), confirmed_logged as (
      ${logSaid('written.confirm', who, event, sql)}
      from first, confirmed join yes as said using (kind, id, version)
    )`
}

/**
 * A yes of this visit's questionnaire that is there no longer. Row security keeps it once the
 * clinician's stands on it; and whoever confirms at this very moment makes the key refuse this.
 */
function takingBack(who: Submitter, takenBack: readonly Said[], event: AuditEvent, sql: Sql) {
  return sql`, no_yes as (${saidAs(takenBack, sql)}
    ), taken_back as (
      delete from confirmation using first, no_yes
      where confirmation.organisation_id = first.organisation_id
        and confirmation.kind = no_yes.kind and confirmation.id = no_yes.id
        and confirmation.version = no_yes.version and confirmation.party = 'client'
        and confirmation.how = 'next-visit' and confirmation.client_id = ${who.clientId}
        and confirmation.visit_id = first.visit_id
      returning confirmation.kind, confirmation.id, confirmation.version
    ), taken_back_logged as (
      ${logSaid('written.take-back', who, event, sql)}
      from first, taken_back join no_yes as said using (kind, id, version)
    )`
}

/** Each with the id of its event. */
function saidAs(said: readonly Said[], sql: Sql) {
  // Arrays of uuids have no type of their own on our connections; JSON has.
  const rows = JSON.stringify(
    said.map(({ of: kind, id, version, eventId }) => ({ kind, id, version, event: eventId })),
  )
  return sql`
      select * from json_to_recordset(${rows}::text::json)
        as said (kind text, id uuid, version integer, event uuid)`
}

/** The event of each row of `said`, beside the submission's own. */
const logSaid = (action: AuditAction, who: Submitter, event: AuditEvent, sql: Sql) => sql`
      insert into audit_event
        (organisation_id, id, occurred_at, actor_kind, actor_id, role, access_point, location_id,
         client_id, action, object_kind, object_id, object_version, ground, emergency, outcome,
         request_id)
      select first.organisation_id, said.event, first.created_at, ${event.actorKind},
        ${event.actorId}, ${event.role}, ${event.accessPoint}, ${event.locationId},
        ${who.clientId}, ${action}, said.kind, said.id::text, said.version, ${event.ground}, false,
        'ok', ${event.requestId}`
