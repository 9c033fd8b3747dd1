import { ConstraintError } from '@samen/db/errors'
import { type Transaction, withContext } from '@samen/db/transaction'
import { ConflictError } from '../../errors/errors.ts'
import type { RoomKeys } from '../../vault/room-part.ts'
import { type AuditSource, auditEvent } from '../audit/event.ts'
import type { AuditAction } from '../audit/action.ts'
import {
  type RoomAccess,
  type RoomOf,
  type RoomPlatform,
  type RoomStaff,
  requireAccess,
  requireWriter,
  roomContext,
  sourceIn,
} from './access.ts'
import { outcomeOf } from './outcome.ts'
import { readAccess } from './repository-access.ts'
import { type Writer, beginConsultation, logEvent, turn } from './repository-write.ts'

/** A room in which this screen may write now. */
export interface WritableRoom {
  readonly who: Writer
  readonly access: RoomAccess
  readonly keys: RoomKeys
}
/** The same once it is this screen's turn: nothing else is written in it until the transaction ends. */
export interface TakenRoom extends WritableRoom {
  /** The consultation's revision with this act; its query left before any that `write` sends. */
  readonly revision: Promise<number>
}
/** What is written, and what the access log says of it. */
export interface Written<T> {
  readonly result: T
  readonly object: { readonly kind: string; readonly id: string; readonly version?: number }
  /** Sent together with the rest; none of it is kept when one fails. */
  readonly statements: readonly PromiseLike<unknown>[]
}

/** Another screen took over, or somebody closed, between the look and the write. */
class TurnLostError extends Error {
  readonly code = 'turn-lost'
  override readonly name = 'TurnLostError'
}
/** A lost turn shows on the second look. */
const looks = 2

/** @throws as `requireAccess` and `requireWriter` */
export async function enterToWrite(
  platform: RoomPlatform,
  who: Writer,
  tx: Transaction,
): Promise<WritableRoom> {
  const access = requireAccess(await readAccess(who, who, tx))
  requireWriter(access, who.screen)
  if (access.writerScreen === null) await beginConsultation(who, tx)
  return { who, access, keys: await platform.roomVault.client(who, access.dataKey) }
}

/**
 * Writes in the room, in one transaction with the event, and tells the other screens after it.
 * @throws UnauthenticatedError, ForbiddenError, NotFoundError; ConflictError `consultation-closed`,
 * `visit-over`, `not-the-writer`, `version-conflict`; DatabaseUnavailableError
 */
export async function writeInRoom<T>(
  platform: RoomPlatform,
  by: RoomStaff & RoomOf & { readonly screen: string },
  action: AuditAction,
  source: AuditSource,
  write: (room: TakenRoom, tx: Transaction) => Promise<Written<T>>,
): Promise<T> {
  for (let look = 0; look < looks; look += 1) {
    try {
      const { revision, result } = await writeOnce(platform, by, action, source, write)
      platform.live.changed({ ...by, revision })
      return result
    } catch (error) {
      if (error instanceof TurnLostError) continue
      throw error instanceof ConstraintError && error.kind === 'unique' ? conflict() : error
    }
  }
  throw new ConflictError('not-the-writer', 'Another screen is the one that writes.')
}

/** Somebody set down another version on the same base. */
export const conflict = (): ConflictError =>
  new ConflictError('version-conflict', 'Another version was first.')

async function writeOnce<T>(
  platform: RoomPlatform,
  who: Writer,
  action: AuditAction,
  source: AuditSource,
  write: (room: TakenRoom, tx: Transaction) => Promise<Written<T>>,
): Promise<{ readonly revision: number; readonly result: T }> {
  const now = source.occurredAt
  return await withContext(platform.pool, roomContext(who, who), now, async (tx) => {
    const room = await enterToWrite(platform, who, tx)
    // The turn is taken first: it locks, so what is looked at after it stays as it is, and what is
    // saved at the same moment either was there or comes after it.
    const taking = takeTurn(who, tx)
    const [turned, written] = await Promise.allSettled([
      taking,
      write({ ...room, revision: taking }, tx),
    ])
    const revision = outcomeOf(turned)
    const { result, object, statements } = outcomeOf(written)
    const { clientId } = who
    const event = auditEvent(sourceIn(source, room.access), action, { clientId, object })
    await Promise.all([...statements, logEvent(event, tx)])
    return { revision, result }
  })
}

/** @throws TurnLostError */
async function takeTurn(who: Writer, { sql }: Transaction): Promise<number> {
  const [row] = await turn(sql, who).execute()
  if (row === undefined) throw new TurnLostError()
  return row.revision
}
