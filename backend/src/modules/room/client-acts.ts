import type { Transaction } from '@samen/db/transaction'
import {
  type RoomAccess,
  type RoomOf,
  type RoomStaff,
  requireAccess,
  requireOpenRoom,
} from './access.ts'
import { readAccess } from './repository-access.ts'

// The room's door for what happens in it on the client's yes.

export { outcomeOf } from './outcome.ts'
export { logged } from './repository-access.ts'
export { raiseRevision } from './repository-write.ts'

/** Who is in the room. @throws UnauthenticatedError, ForbiddenError, NotFoundError */
export const enterRoom = async (who: RoomStaff, of: RoomOf, tx: Transaction): Promise<RoomAccess> =>
  requireAccess(await readAccess(who, of, tx))

/**
 * Who is in the room, while it can be changed.
 * @throws UnauthenticatedError, ForbiddenError, NotFoundError; ConflictError `consultation-closed`,
 * `visit-over`
 */
export async function enterOpenRoom(
  who: RoomStaff,
  of: RoomOf,
  tx: Transaction,
): Promise<RoomAccess> {
  const access = await enterRoom(who, of, tx)
  requireOpenRoom(access)
  return access
}
