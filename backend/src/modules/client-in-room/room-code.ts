import { withContext } from '@samen/db/transaction'
import { ConflictError, UnprocessableError } from '../../errors/errors.ts'
import type { Platform } from '../../platform.ts'
import type { AuditAction } from '../audit/action.ts'
import { type AuditSource, auditEvent } from '../audit/event.ts'
import { insertAuditEvent } from '../audit/repository.ts'
import {
  type RoomAccess,
  type RoomOf,
  type RoomStaff,
  roomContext,
  sourceIn,
} from '../room/access.ts'
import { enterOpenRoom } from '../room/client-acts.ts'
import { type RoomCodeTry, findRoomCode, tryRoomCode } from '../visit/room-code.ts'

/**
 * Who is in the room, when the digits are the client's. A wrong try is counted and committed before
 * it is told.
 * @throws UnprocessableError `room-code-wrong` with the tries left; ConflictError `room-code-dead`;
 * as `enterOpenRoom`
 */
export async function proveClientIsHere(
  platform: Platform,
  who: RoomStaff & RoomOf,
  code: string,
  action: AuditAction,
  source: AuditSource,
): Promise<RoomAccess> {
  const { clientId, visitId } = who
  const context = roomContext(who, who)
  const { access, tried } = await withContext(
    platform.pool,
    context,
    source.occurredAt,
    async (tx) => {
      // In one flush; whoever may not be here is refused before anything is counted.
      const [entered, found] = await Promise.all([
        enterOpenRoom(who, who, tx),
        findRoomCode(visitId, tx),
      ])
      const outcome = await tryRoomCode(visitId, code, found, platform.vault, tx)
      if (outcome !== 'right') {
        const object = { kind: 'visit', id: visitId }
        const denied = { clientId, object, outcome: 'denied' } as const
        await insertAuditEvent(auditEvent(sourceIn(source, entered), action, denied), tx)
      }
      return { access: entered, tried: outcome }
    },
  )
  refuseWrong(tried)
  return access
}

function refuseWrong(tried: RoomCodeTry): void {
  if (tried === 'right') return
  if (tried === 'dead')
    throw new ConflictError('room-code-dead', 'This code does not work any more.')
  const left = { place: 'roomCode', reason: `tries-left-${tried.triesLeft}` }
  throw new UnprocessableError('room-code-wrong', [left], 'These digits are not right.')
}
