import { type Transaction, withContext } from '@samen/db/transaction'
import type { Platform } from '../../platform.ts'
import type { AuditAction } from '../audit/action.ts'
import { type AuditSource, type AuditSubject, auditEvent } from '../audit/event.ts'
import { insertAuditEvent } from '../audit/repository.ts'
import { clientContext } from '../response/client-context.ts'
import { type RoomOf, type RoomStaff, requireOpenRoom, sourceIn } from '../room/access.ts'
import { raiseRevision } from '../room/client-acts.ts'
import { findVisitState } from './repository.ts'
import { proveClientIsHere } from './room-code.ts'

/** What was done, for the access log; null: it had been done already. */
export type Done = NonNullable<AuditSubject['object']> | null

/**
 * Something that only the client may do, on the clinician's screen: first the digits of the slip,
 * in the clinician's context; then the act, in the client's own, with its event. Other screens hear
 * of it after the commit.
 * @throws as `proveClientIsHere`, and what `act` throws
 */
export async function asClientInRoom(
  platform: Platform,
  who: RoomStaff & RoomOf,
  roomCode: string,
  action: AuditAction,
  source: AuditSource,
  act: (tx: Transaction) => Promise<Done>,
): Promise<void> {
  const access = await proveClientIsHere(platform, who, roomCode, action, source)
  const now = source.occurredAt
  const revision = await withContext(platform.pool, clientContext(who), now, async (tx) => {
    // Before anything is looked at: whoever sets down a version waits for this, or this for them.
    const raised = await raiseRevision(who, tx)
    requireOpenRoom({ state: await findVisitState(who, tx) })
    const object = await act(tx)
    if (object === null) return raised
    const event = auditEvent(sourceIn(source, access), action, { clientId: who.clientId, object })
    await insertAuditEvent(event, tx)
    return raised
  })
  platform.live.changed({ ...who, revision })
}
