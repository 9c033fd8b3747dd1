import { type Transaction, withContext } from '@samen/db/transaction'
import { UnprocessableError } from '../../errors/errors.ts'
import { newId } from '../../ids.ts'
import type { Platform } from '../../platform.ts'
import { type AuditSource, auditEvent } from '../audit/event.ts'
import { insertAuditEvent } from '../audit/repository.ts'
import { callingName } from '../client/service.ts'
import { type DeviceProof, proveDevice } from './device.ts'
import { limits, sessionEnd } from './limits.ts'
import { countTry, lockWhenTooMany, takeBackTry } from './tries.ts'
import {
  type ClaimedVisit,
  type CodePlace,
  acceptCode,
  burnCode,
  tryCode,
} from './repository-code.ts'
import { addSession } from './repository-session.ts'
import { parseVisitCode } from './visit-code.ts'

export interface Claim {
  /** As typed or scanned. */
  readonly code: string
  readonly proof: DeviceProof
}
export interface Claimed {
  readonly session: {
    readonly organisationId: string
    readonly sessionId: string
    readonly clientId: string
    readonly visitId: string
    /** Null on the screen of the consultation room. */
    readonly kioskId: string | null
  }
  readonly callingName: string
}
type Request = Pick<AuditSource, 'requestId' | 'occurredAt'>

interface Try {
  readonly place: CodePlace
  /** Null when no such code is out. */
  readonly verifierHash: string | null
}

/**
 * Opens a session for the visit of this code; it still has to be confirmed by name. A try is counted
 * and committed before it is judged: whatever happens to the request, and however many come at once,
 * no more can be made than are allowed. An unknown selector takes as long as a wrong verifier.
 * @throws UnauthenticatedError `kiosk-unknown`; TooManyRequestsError `kiosk-locked`;
 * UnprocessableError `code-wrong`; UnavailableError when too many codes are being checked
 */
export async function claimVisit(
  platform: Platform,
  { code, proof }: Claim,
  request: Request,
): Promise<Claimed> {
  const { organisationId } = proof
  const context = { purpose: 'duty', organisationId } as const
  const now = request.occurredAt
  const parsed = parseVisitCode(code)
  const { place, verifierHash } = await withContext(platform.pool, context, now, async (tx) => {
    const kiosk = await proveDevice(platform, proof, 'claim', code, tx)
    await countTry(proof, kiosk, tx)
    const { locationId, today: day } = kiosk
    const at = { organisationId, locationId, day, selector: parsed?.selector ?? '' }
    const found = parsed === null ? null : await tryCode(at, limits.wrongPerCode, tx)
    return { place: at, verifierHash: found?.verifierHash ?? null } satisfies Try
  })
  const secret = parsed?.verifier ?? ''
  const right =
    verifierHash === null
      ? await platform.argon2.pretend(secret)
      : await platform.argon2.verify(verifierHash, secret)

  const claimed = await withContext(platform.pool, context, now, async (tx) => {
    const visit = right ? await acceptCode(place, tx) : null
    if (visit === null) {
      await burnCode(place, limits.wrongPerCode, tx)
      await lockWhenTooMany(proof, tx)
      await insertAuditEvent(
        auditEvent(sourceOf(proof, place, request), 'kiosk.claim', { outcome: 'denied' }),
        tx,
      )
      return null
    }
    await takeBackTry(proof, tx)
    return await openSession(platform, visit, proof, sourceOf(proof, place, request), tx)
  })
  if (claimed === null)
    throw new UnprocessableError('code-wrong', undefined, 'This code is not right.')
  return claimed
}

async function openSession(
  platform: Platform,
  visit: ClaimedVisit,
  { organisationId, kioskId }: DeviceProof,
  source: AuditSource,
  tx: Transaction,
): Promise<Claimed> {
  const { visitId, clientId } = visit
  const sessionId = newId(tx.now)
  const session = { organisationId, sessionId, clientId, visitId, kioskId }
  const expiresAt = sessionEnd(tx.now, visit.dayEnds)
  const { sessionId: id, ...rest } = session
  await addSession({ ...rest, id, staffId: null, expiresAt }, tx)
  const object = { kind: 'visit', id: visitId }
  await insertAuditEvent(auditEvent(source, 'kiosk.claim', { clientId, object }), tx)
  return { session, callingName: await callingName(clientId, platform.vault, tx) }
}

const sourceOf = (
  { organisationId, kioskId }: DeviceProof,
  { locationId }: CodePlace,
  request: Request,
): AuditSource => ({
  ...request,
  organisationId,
  actorKind: 'kiosk',
  actorId: kioskId,
  role: null,
  accessPoint: kioskId,
  locationId,
  ground: 'visit',
})
