import { withContext, type Transaction } from '@samen/db/transaction'
import { UnauthenticatedError } from '../../errors/errors.ts'
import type { ClientActor } from '../../http/actor.ts'
import type { Platform } from '../../platform.ts'
import type { SessionToken } from '../../session-token/claims.ts'
import { type AuditSource, auditEvent } from '../audit/event.ts'
import { insertAuditEvent } from '../audit/repository.ts'
import { type DeviceProof, proveDevice } from './device.ts'
import { sessionEnd } from './limits.ts'
import { killCode } from './repository-code.ts'
import { changeSession, findSession, revokeOtherSessions } from './repository-session.ts'

/** The client behind a token, as the session's row says now. @throws UnauthenticatedError */
export async function clientActor(
  token: SessionToken | null,
  tx: Transaction,
): Promise<ClientActor & { readonly dayEnds: Date }> {
  if (token?.kind !== 'visit') throw new UnauthenticatedError()
  const found = await findSession(token, tx)
  if (found === null) throw new UnauthenticatedError()
  const { organisationId, sessionId, clientId, visitId, kioskId } = token
  return { kind: 'client', organisationId, sessionId, clientId, visitId, kioskId, ...found }
}

/**
 * "Ben jij Sam?" Yes opens the session, and ends any other of this visit; no kills the code and ends
 * this one. Gives when the session ends; null after a no.
 */
export async function confirmClient(
  actor: ClientActor & { readonly dayEnds: Date },
  itIsMe: boolean,
  tx: Transaction,
): Promise<Date | null> {
  const { organisationId, sessionId, visitId } = actor
  if (!itIsMe) {
    await killCode(organisationId, visitId, tx)
    await changeSession(organisationId, sessionId, { revokedAt: tx.now }, tx)
    return null
  }
  const expiresAt = sessionEnd(tx.now, actor.dayEnds)
  await changeSession(organisationId, sessionId, { state: 'confirmed', expiresAt }, tx)
  await revokeOtherSessions({ organisationId, sessionId, visitId }, tx)
  return expiresAt
}

/**
 * Fifteen more minutes, for the device on which the code was typed.
 * @throws UnauthenticatedError when the session is over, or another device asks
 */
export async function renewSession(
  platform: Platform,
  token: SessionToken | null,
  proof: DeviceProof,
  source: AuditSource,
): Promise<Date> {
  if (token?.kind !== 'visit') throw new UnauthenticatedError()
  const same = token.organisationId === proof.organisationId && token.kioskId === proof.kioskId
  if (!same) throw new UnauthenticatedError('kiosk-unknown')
  const { organisationId, clientId } = token
  const context = { purpose: 'client', organisationId, clientId } as const
  return await withContext(platform.pool, context, source.occurredAt, async (tx) => {
    await proveDevice(platform, proof, 'renew', '', tx)
    const actor = await clientActor(token, tx)
    const expiresAt = sessionEnd(tx.now, actor.dayEnds)
    await changeSession(organisationId, actor.sessionId, { expiresAt }, tx)
    const subject = { clientId, object: { kind: 'session', id: actor.sessionId } }
    await insertAuditEvent(auditEvent(source, 'kiosk.renew', subject), tx)
    return expiresAt
  })
}
