import type { Sql } from '@samen/db/connection'
import type { FieldArea } from '@samen/db/schema/consultation'
import type { Transaction } from '@samen/db/transaction'
import { newId } from '../../ids.ts'
import type { AuditEvent } from '../audit/event.ts'
import type { RoomOf, RoomStaff } from './access.ts'
import { logged } from './repository-access.ts'
import type { VersionTable } from './sealed.ts'

// Who writes first locks the consultation's row: its revision goes up by one with everything that is
// written, and what decides (closed, whose turn) stands in that same row.

/** One screen that writes. */
export interface Writer extends RoomStaff, RoomOf {
  readonly screen: string
}

/** The first thing written in the room: there is a consultation, and it says when it was opened. */
export async function beginConsultation(who: Writer, { sql, now }: Transaction): Promise<void> {
  const { organisationId, visitId, clientId } = who
  await sql`
    with begun as (
      insert into consultation (organisation_id, visit_id, client_id, revision, opened_at)
      values (${organisationId}, ${visitId}, ${clientId}, 0, ${now})
      on conflict do nothing
    )
    insert into consultation_event (organisation_id, id, visit_id, client_id, kind, staff_id, at)
    select ${organisationId}, ${newId(now)}, ${visitId}, ${clientId}, 'opened', ${who.staffId}, ${now}
    where not exists (select from consultation_event where organisation_id = ${organisationId}
      and client_id = ${clientId} and visit_id = ${visitId} and kind = 'opened')`
}

/**
 * Raises the revision when it is this screen's turn, or nobody's, and `also` holds; no row when not.
 */
export const turn = (sql: Sql, who: Writer, also = sql`true`) => sql<{ revision: number }[]>`
  update consultation set revision = revision + 1, writer_screen = ${who.screen},
    writer_session = ${who.sessionId}, writer_staff = ${who.staffId}
  where organisation_id = ${who.organisationId} and visit_id = ${who.visitId}
    and closed_at is null and (writer_screen is null or writer_screen = ${who.screen})
    and ${also}
  returning revision`

/**
 * For what the client does in the room, or anything else that other screens must see: raises the
 * revision whoever writes, and makes the consultation when nothing was written yet.
 */
export async function raiseRevision(
  of: RoomOf & { readonly organisationId: string },
  { sql, now }: Transaction,
): Promise<number> {
  const [row] = await sql<{ revision: number }[]>`
    insert into consultation (organisation_id, visit_id, client_id, revision, opened_at)
    values (${of.organisationId}, ${of.visitId}, ${of.clientId}, 1, ${now})
    on conflict (organisation_id, visit_id) do update set revision = consultation.revision + 1
    returning revision`
  if (row === undefined) throw new TypeError('a consultation that can neither be made nor raised')
  return row.revision
}

export interface SealedField {
  readonly nameHmac: Buffer
  readonly area: FieldArea
  /** The field's revision that this changes; 0: it was never written. */
  readonly base: number
  readonly sealed: Buffer
}

/**
 * Saves a field that still is at the revision it was changed from, in one statement; no row when it
 * is not, or when it is not this screen's turn. The event is written when this screen was not the
 * last that saved this field.
 */
export function saveField(who: Writer, field: SealedField, event: AuditEvent, now: Date, sql: Sql) {
  const { organisationId, visitId, clientId, screen } = who
  const { nameHmac, area, base, sealed } = field
  return sql<{ revision: number }[]>`
    with before as (
      select revision, screen from consultation_field
      where organisation_id = ${organisationId} and visit_id = ${visitId}
        and name_hmac = ${nameHmac}
    ), turn as (${turn(sql, who, sql`coalesce((select revision from before), 0) = ${base}`)}
    ), saved as (
      insert into consultation_field as field
        (organisation_id, visit_id, name_hmac, client_id, area, revision, sealed, staff_id, screen,
         saved_at)
      select ${organisationId}, ${visitId}, ${nameHmac}, ${clientId}, ${area}, revision, ${sealed},
        ${who.staffId}, ${screen}, ${now}
      from turn
      on conflict (organisation_id, visit_id, name_hmac) do update set
        revision = excluded.revision, sealed = excluded.sealed, staff_id = excluded.staff_id,
        screen = excluded.screen, saved_at = excluded.saved_at
        where field.revision = ${base}
      returning revision
    ), logged as (${logged(
      sql,
      event,
      sql`saved where not exists (select from before where screen = ${screen})`,
    )})
    select revision from saved`
}

export interface SealedVersion {
  readonly id: string
  /** 0 for the first. */
  readonly baseVersion: number
  readonly sealed: Buffer
}

/** The newest version of what this client has under this id; 0 when there is none. */
export async function newestVersion(
  table: VersionTable,
  of: RoomOf & { readonly organisationId: string },
  id: string,
  { sql }: Pick<Transaction, 'sql'>,
): Promise<number> {
  const [row] = await sql<{ version: number }[]>`
    select coalesce(max(version), 0) as version from ${sql(table)}
    where organisation_id = ${of.organisationId} and id = ${id} and client_id = ${of.clientId}`
  return row?.version ?? 0
}

/** Sets down the next version. @throws ConstraintError `unique` when another was first */
export const insertVersion = (
  table: VersionTable,
  who: Writer,
  { id, baseVersion, sealed }: SealedVersion,
  { sql, now }: Transaction,
) => sql`
  insert into ${sql(table)}
    (organisation_id, id, version, client_id, visit_id, sealed, staff_id, written_at, base_version)
  values (${who.organisationId}, ${id}, ${baseVersion + 1}, ${who.clientId}, ${who.visitId},
    ${sealed}, ${who.staffId}, ${now}, ${baseVersion})`

/** The one event of an act. */
export const logEvent = (event: AuditEvent, { sql }: Pick<Transaction, 'sql'>) =>
  logged(sql, event, sql`(values (1)) as once (row)`)
