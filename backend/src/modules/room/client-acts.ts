import type { Transaction } from '@samen/db/transaction'
import {
  type RoomAccess,
  type RoomOf,
  type RoomStaff,
  requireAccess,
  requireOpenRoom,
} from './access.ts'
import { outcomeOf } from './outcome.ts'
import { readAccess } from './repository-access.ts'
import { holdVisit } from './repository-state.ts'
import { raiseRevision } from './repository-write.ts'

// The room's door for what happens in it on the client's yes.

export { outcomeOf } from './outcome.ts'
export { logged } from './repository-access.ts'

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

/**
 * Until the transaction ends nobody closes this consultation or sets down a version in it; what is
 * asked after this sees all that came before. Its revision with this act, to be told after the
 * commit.
 * @throws ConflictError `consultation-closed`, `visit-over`
 */
export async function holdOpenRoom(
  of: RoomOf & { readonly organisationId: string },
  tx: Transaction,
): Promise<number> {
  // The visit before the consultation, as everywhere. Both end before either is judged.
  const [state, raised] = await Promise.allSettled([holdVisit(of, tx), raiseRevision(of, tx)])
  requireOpenRoom({ state: outcomeOf(state) })
  return outcomeOf(raised)
}
