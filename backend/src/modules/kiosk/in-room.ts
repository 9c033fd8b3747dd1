import { type Transaction, withContext } from '@samen/db/transaction'
import { UnauthenticatedError, UnprocessableError } from '../../errors/errors.ts'
import { newId } from '../../ids.ts'
import type { Platform } from '../../platform.ts'
import type { SessionToken } from '../../session-token/claims.ts'
import { type AuditSource, auditEvent } from '../audit/event.ts'
import { insertAuditEvent } from '../audit/repository.ts'
import { callingName } from '../client/service.ts'
import { type RoomOf, type RoomStaff, roomContext, sourceIn } from '../room/access.ts'
import { enterRoom } from '../room/client-acts.ts'
import type { Claimed } from './claim.ts'
import { limits, sessionEnd } from './limits.ts'
import { type ClaimedVisit, acceptCode, burnCode } from './repository-code.ts'
import { extendInRoom, tryCodeOfVisit } from './repository-in-room.ts'
import { addSession } from './repository-session.ts'
import { clientActor } from './session.ts'
import { parseVisitCode } from './visit-code.ts'

// The kiosk's pages on the screen of the consultation room, for the one visit that is talked about.
// The clinician's session and care relation stand where a device's signature does; what opens it is
// the client's code all the same.

type InRoom = RoomStaff & RoomOf

/**
 * Opens a session for this visit with its code; it still has to be confirmed by name. The code of
 * another visit does not open it. A try is counted and committed before it is judged, and counts
 * whichever of the nine digits is wrong: five, and the code is burned.
 * @throws UnauthenticatedError, ForbiddenError, NotFoundError; UnprocessableError `code-wrong`;
 * UnavailableError when too many codes are being checked
 */
export async function claimInRoom(
  platform: Platform,
  who: InRoom,
  code: string,
  source: AuditSource,
): Promise<Claimed> {
  const now = source.occurredAt
  const { organisationId } = who
  const inRoom = <T>(work: (tx: Transaction) => Promise<T>) =>
    withContext(platform.pool, roomContext(who, who), now, work)
  const parsed = parseVisitCode(code)
  const tried = await inRoom(async (tx) => {
    await enterRoom(who, who, tx)
    return parsed === null ? null : await tryCodeOfVisit(who, limits.wrongPerCode, tx)
  })
  const secret = parsed?.verifier ?? ''
  const right =
    tried !== null && tried.selector === parsed?.selector
      ? await platform.argon2.verify(tried.verifierHash, secret)
      : await platform.argon2.pretend(secret)
  const claimed = await inRoom(async (tx) => {
    // Asked again: the session may have ended while the code was being checked.
    const from = sourceIn(source, await enterRoom(who, who, tx))
    const place = tried === null ? null : { ...tried, organisationId }
    const visit = right && place !== null ? await acceptCode(place, tx) : null
    if (visit !== null) return await openSession(platform, who, visit, from, tx)
    if (place !== null) await burnCode(place, limits.wrongPerCode, tx)
    const { clientId, visitId } = who
    const denied = { clientId, object: { kind: 'visit', id: visitId }, outcome: 'denied' } as const
    await insertAuditEvent(auditEvent(from, 'client-screen.open', denied), tx)
    return null
  })
  if (claimed === null)
    throw new UnprocessableError('code-wrong', undefined, 'This code is not right.')
  return claimed
}

async function openSession(
  platform: Platform,
  { organisationId, staffId }: InRoom,
  { visitId, clientId, dayEnds }: ClaimedVisit,
  source: AuditSource,
  tx: Transaction,
): Promise<Claimed> {
  const id = newId(tx.now)
  const of = { organisationId, clientId, visitId, kioskId: null }
  await addSession({ ...of, id, staffId, expiresAt: sessionEnd(tx.now, dayEnds) }, tx)
  const object = { kind: 'visit', id: visitId }
  await insertAuditEvent(auditEvent(source, 'client-screen.open', { clientId, object }), tx)
  const name = await callingName(clientId, platform.vault, tx)
  return { session: { ...of, sessionId: id }, callingName: name }
}

/**
 * Fifteen more minutes, for the screen of the clinician beside whom the code was typed.
 * `clientToken`: the client's, asked for once the clinician may be here.
 * @throws UnauthenticatedError when either session is over, or the client's is of another screen
 */
export async function renewInRoom(
  platform: Platform,
  who: InRoom,
  clientToken: () => Promise<SessionToken>,
  source: AuditSource,
): Promise<Date> {
  return await withContext(platform.pool, roomContext(who, who), source.occurredAt, async (tx) => {
    const access = await enterRoom(who, who, tx)
    const { sessionId, dayEnds } = await clientActor(await clientToken(), tx)
    const expiresAt = sessionEnd(tx.now, dayEnds)
    if (!(await extendInRoom({ ...who, sessionId }, expiresAt, tx)))
      throw new UnauthenticatedError()
    const { clientId } = who
    const renewed = { clientId, object: { kind: 'session', id: sessionId } }
    const event = auditEvent(sourceIn(source, access), 'client-screen.renew', renewed)
    await insertAuditEvent(event, tx)
    return expiresAt
  })
}
