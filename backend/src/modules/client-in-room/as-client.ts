import type { Sql } from '@samen/db/connection'
import { type Transaction, withLastStatement } from '@samen/db/transaction'
import type { Platform } from '../../platform.ts'
import type { AuditAction } from '../audit/action.ts'
import { type AuditEvent, type AuditSource, type AuditSubject, auditEvent } from '../audit/event.ts'
import { clientContext } from '../response/client-context.ts'
import { type RoomOf, type RoomStaff, sourceIn } from '../room/access.ts'
import { holdOpenRoom, outcomeOf } from '../room/client-acts.ts'
import { proveClientIsHere } from './room-code.ts'

/** What is to be done, once it was looked at. */
export interface Act {
  /** For the access log. */
  readonly object: NonNullable<AuditSubject['object']>
  /** Writes it with its event, in one statement; neither when it had been done already. */
  readonly write: (event: AuditEvent, sql: Sql) => PromiseLike<unknown>
}

/**
 * Something that only the client may do, on the clinician's screen: first the digits of the slip,
 * in the clinician's context; then the act, in the client's own, with its event. `look` only looks:
 * its first question leaves together with those about the room. Other screens hear of it after the
 * commit.
 * @throws as `proveClientIsHere`, and what `look` throws
 */
export async function asClientInRoom(
  platform: Platform,
  who: RoomStaff & RoomOf,
  roomCode: string,
  action: AuditAction,
  source: AuditSource,
  look: (tx: Transaction) => Promise<Act>,
): Promise<void> {
  const access = await proveClientIsHere(platform, who, roomCode, action, source)
  const now = source.occurredAt
  let revision = 0
  await withLastStatement(platform.pool, clientContext(who), now, async (tx) => {
    // Holding comes first, and looking is a statement of its own after it: whoever closes or sets
    // down a version waits for this, or this for them. Both end before either is judged.
    const [held, act] = await Promise.allSettled([holdOpenRoom(who, tx), look(tx)])
    revision = outcomeOf(held)
    const { object, write } = outcomeOf(act)
    const subject = { clientId: who.clientId, object }
    const event = auditEvent(sourceIn(source, access), action, subject)
    return { last: (sql: Sql) => write(event, sql) }
  })
  platform.live.changed({ ...who, revision })
}
