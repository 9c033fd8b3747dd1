import type { Transaction } from '@samen/db/transaction'
import { boundsOfDay, dayIn } from '../../clock/zoned-day.ts'
import { ConflictError, ForbiddenError, NotFoundError } from '../../errors/errors.ts'
import type { StaffActor } from '../../http/actor.ts'
import { newId } from '../../ids.ts'
import { organisationOf } from '../../organisation-of.ts'
import type { Argon2 } from '../../passwords/argon2.ts'
import type { Vault } from '../../vault/vault.ts'
import { callingName, callingNames, relateForVisit } from '../client/service.ts'
import { listLocations, locationWith } from '../location/service.ts'
import { closeVisit as close } from '../room/closing.ts'
import { clinicianWith } from '../staff/service.ts'
import { makeCode } from './code.ts'
import { makeRoomCode } from './room-code.ts'
import { insertVisit, listVisits, lockVisit } from './repository.ts'
import type { PlannedVisit, VisitRow } from './repository.ts'

export interface NewVisit {
  readonly clientId: string
  readonly clinicianId: string
  readonly locationId: string
  readonly startsAt: Date
}

/**
 * Plans a visit; its id. For its day the clinician gets a care relation with the client.
 * @throws NotFoundError when one of them is not there; UnprocessableError when it is no clinician
 */
export async function planVisit(
  of: NewVisit,
  createdBy: string | null,
  vault: Vault,
  tx: Transaction,
): Promise<string> {
  const { timeZone } = await locationWith(of.locationId, tx)
  await clinicianWith(of.clinicianId, tx)
  await callingName(of.clientId, vault, tx)
  const id = newId(tx.now)
  const day = dayIn(timeZone, of.startsAt)
  await insertVisit({ id, ...of, day, state: 'planned', preparation: 'none', createdBy }, tx)
  const { from, until } = boundsOfDay(timeZone, day)
  await relateForVisit({ clientId: of.clientId, staffId: of.clinicianId, from, until }, tx)
  return id
}

export type ListedVisit = VisitRow & { readonly callingName: string }

/** What this member of staff may see of a day: a clinician's own visits, reception's location. */
export async function visitsFor(
  actor: StaffActor,
  asked: { readonly day?: string; readonly locationId?: string },
  vault: Vault,
  tx: Transaction,
): Promise<{ day: string; visits: ListedVisit[] }> {
  if (asked.locationId !== undefined) await locationWith(asked.locationId, tx)
  const locationId = placeOf(actor, asked.locationId)
  const day = asked.day ?? (await today(actor.locationId ?? locationId, tx))
  const rows = await listVisits(
    {
      day,
      ...(actor.role === 'clinician' ? { clinicianId: actor.staffId } : {}),
      ...(locationId === undefined ? {} : { locationId }),
    },
    tx,
  )
  const ids = [...new Set(rows.map(({ clientId }) => clientId))]
  const names = await callingNames(ids, vault, tx)
  return {
    day,
    visits: rows.map((row) => ({ ...row, callingName: names.get(row.clientId) ?? '' })),
  }
}

/** Reception at one location sees that one. @throws ForbiddenError when it asks for another */
function placeOf(actor: StaffActor, asked: string | undefined): string | undefined {
  if (actor.role !== 'reception' || actor.locationId === null) return asked
  requirePlace(actor, asked ?? actor.locationId)
  return actor.locationId
}

/** Today where they work, or at the organisation's first location. */
async function today(locationId: string | undefined, tx: Transaction): Promise<string> {
  const places = await listLocations(tx)
  const place = places.find(({ id }) => id === locationId) ?? places[0]
  return dayIn(place?.timeZone ?? 'UTC', tx.now)
}

/** Reception works for its own location. @throws ForbiddenError */
export function requirePlace(actor: StaffActor, locationId: string): void {
  if (actor.locationId !== null && actor.locationId !== locationId)
    throw new ForbiddenError('other-location', 'This is for another location.')
}

/** @throws NotFoundError */
export async function visitWith(id: string, tx: Transaction): Promise<PlannedVisit> {
  const found = await lockVisit(id, tx)
  if (found === null) throw new NotFoundError()
  return found
}

/**
 * What stands on a slip, to be shown once: a visit code, and a room code.
 * @throws ConflictError when the visit is over or was cancelled
 */
export async function makeVisitCode(
  of: PlannedVisit,
  with_: { readonly argon2: Argon2; readonly vault: Vault },
  tx: Transaction,
): Promise<{ code: string; roomCode: string; callingName: string }> {
  const { timeZone } = await locationWith(of.locationId, tx)
  if (of.state === 'cancelled' || of.day < dayIn(timeZone, tx.now))
    throw new ConflictError('visit-over', 'This visit is over.')
  const name = await callingName(of.clientId, with_.vault, tx)
  const code = await makeCode(of, with_.argon2, tx)
  return { code, roomCode: await makeRoomCode(of, with_.vault, tx), callingName: name }
}

/**
 * The consultation is over: nothing is written in it any more, by the client neither. Closing twice
 * is closing once. `revision`: of the room, to be told after the commit; null when it was closed.
 * @throws NotFoundError when it is another clinician's; ConflictError when it was cancelled
 */
export async function closeVisit(
  id: string,
  clinicianId: string,
  tx: Transaction,
): Promise<PlannedVisit & { readonly revision: number | null }> {
  const found = await visitWith(id, tx)
  if (found.clinicianId !== clinicianId) throw new NotFoundError()
  const { clientId, state } = found
  const of = { organisationId: organisationOf(tx), clientId, visitId: id, state }
  const revision = await close({ ...of, staffId: clinicianId, how: 'clinician' }, tx)
  return { ...found, revision }
}
