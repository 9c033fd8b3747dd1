import type { Sql } from '@samen/db/connection'
import type { ClosedHow } from '@samen/db/schema/consultation'
import type { VisitState } from '@samen/db/schema/visit'
import type { Transaction } from '@samen/db/transaction'
import { newId } from '../../ids.ts'
import type { RoomOf } from './access.ts'
import type { FieldRow } from './repository.ts'
import type { Writer } from './repository-write.ts'

/** This screen writes from now on; an event when another did. Null when the consultation is closed. */
export async function takeOverOnce(who: Writer, { sql, now }: Transaction): Promise<number | null> {
  const { organisationId, visitId, clientId, screen, staffId } = who
  const [row] = await sql<{ revision: number }[]>`
    with before as (
      select writer_screen from consultation
      where organisation_id = ${organisationId} and visit_id = ${visitId}
    ), taken as (
      update consultation set revision = revision + 1, writer_screen = ${screen},
        writer_session = ${who.sessionId}, writer_staff = ${staffId}
      where organisation_id = ${organisationId} and visit_id = ${visitId} and closed_at is null
      returning revision
    ), told as (
      insert into consultation_event (organisation_id, id, visit_id, client_id, kind, staff_id, at)
      select ${organisationId}, ${newId(now)}, ${visitId}, ${clientId}, 'taken-over', ${staffId},
        ${now}
      from taken, before where before.writer_screen <> ${screen}
    )
    select revision from taken`
  return row?.revision ?? null
}

export interface Closing extends RoomOf {
  readonly organisationId: string
  /** Null: nobody closes it, midnight does. */
  readonly staffId: string | null
  readonly how: ClosedHow
}

/**
 * Closes visit and consultation together, with the event; the new revision. Null when the visit was
 * not open (any more). The visit is locked before the consultation, as everywhere.
 */
export async function closeOnce(
  closing: Closing,
  { sql, now }: Transaction,
): Promise<number | null> {
  const [row] = await sql<{ revision: number }[]>`
    with closed as (
      update visit set state = 'closed', closed_at = ${now}
      where organisation_id = ${closing.organisationId} and id = ${closing.visitId}
        and client_id = ${closing.clientId} and state = 'planned'
      returning organisation_id, id, client_id
    ), fixed as (
      insert into consultation
        (organisation_id, visit_id, client_id, revision, opened_at, closed_at, closed_how)
      select organisation_id, id, client_id, 1, ${now}, ${now}, ${closing.how} from closed
      on conflict (organisation_id, visit_id) do update set
        revision = consultation.revision + 1, closed_at = excluded.closed_at,
        closed_how = excluded.closed_how
      returning revision
    ), told as (
      insert into consultation_event (organisation_id, id, visit_id, client_id, kind, staff_id, at)
      select organisation_id, ${newId(now)}, id, client_id, 'closed', ${closing.staffId}::uuid, ${now}
      from closed
    )
    select revision from fixed`
  return row?.revision ?? null
}

/** Nobody closes this visit until the transaction ends. */
export async function holdVisit(
  of: RoomOf & { readonly organisationId: string },
  { sql }: Transaction,
): Promise<VisitState> {
  const [row] = await sql<{ state: VisitState }[]>`
    select state from visit
    where organisation_id = ${of.organisationId} and id = ${of.visitId}
      and client_id = ${of.clientId}
    for share`
  return row?.state ?? 'cancelled'
}

/** Everything written in the room of this visit, still sealed. */
export const fieldsOf = (sql: Sql, of: RoomOf & { readonly organisationId: string }) =>
  sql<FieldRow[]>`
    select visit_id as "visitId", name_hmac as "nameHmac", revision, sealed, saved_at as "savedAt"
    from consultation_field
    where organisation_id = ${of.organisationId} and client_id = ${of.clientId}
      and visit_id = ${of.visitId}`

/** How often it was opened again so far. */
export async function snapshotsOf(
  of: RoomOf & { readonly organisationId: string },
  { sql }: Transaction,
): Promise<number> {
  const [row] = await sql<{ version: number }[]>`
    select coalesce(max(version), 0) as version from consultation_snapshot
    where organisation_id = ${of.organisationId} and client_id = ${of.clientId}
      and visit_id = ${of.visitId}`
  return row?.version ?? 0
}

export interface Reopening {
  readonly eventId: string
  readonly sealedReason: Buffer
  readonly snapshot: { readonly version: number; readonly sealed: Buffer }
}

/**
 * Opens a closed consultation again, keeping what was there and why; the new revision. Null when it
 * was not closed (any more). @throws ConstraintError `unique` when another opened it at the same moment
 */
export async function reopenOnce(
  who: Writer,
  { eventId, sealedReason, snapshot }: Reopening,
  { sql, now }: Transaction,
): Promise<number | null> {
  const [row] = await sql<{ revision: number }[]>`
    with opened as (
      update visit set state = 'planned', closed_at = null
      where organisation_id = ${who.organisationId} and id = ${who.visitId}
        and client_id = ${who.clientId} and state = 'closed'
      returning organisation_id, id, client_id
    ), again as (
      insert into consultation
        (organisation_id, visit_id, client_id, revision, opened_at, reopened_at, writer_screen,
         writer_session, writer_staff)
      select organisation_id, id, client_id, 1, ${now}, ${now}, ${who.screen}, ${who.sessionId},
        ${who.staffId}
      from opened
      on conflict (organisation_id, visit_id) do update set
        revision = consultation.revision + 1, closed_at = null, closed_how = null,
        reopened_at = excluded.reopened_at, writer_screen = excluded.writer_screen,
        writer_session = excluded.writer_session, writer_staff = excluded.writer_staff
      returning revision
    ), kept as (
      insert into consultation_snapshot
        (organisation_id, visit_id, version, client_id, sealed, at)
      select organisation_id, id, ${snapshot.version}, client_id, ${snapshot.sealed}, ${now}
      from opened
    ), told as (
      insert into consultation_event
        (organisation_id, id, visit_id, client_id, kind, staff_id, at, sealed)
      select organisation_id, ${eventId}, id, client_id, 'reopened', ${who.staffId}, ${now},
        ${sealedReason}
      from opened
    )
    select revision from again`
  return row?.revision ?? null
}
