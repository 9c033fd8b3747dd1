import { and, eq, sql } from 'drizzle-orm'
import { roomCode } from '@samen/db/schema/room-code'
import type { Transaction } from '@samen/db/transaction'
import { organisationOf } from '../../organisation-of.ts'

const ofVisit = (visitId: string, tx: Transaction) =>
  and(eq(roomCode.organisationId, organisationOf(tx)), eq(roomCode.visitId, visitId))

/** In the place of the one before it, with all tries again. */
export async function putRoomCode(
  of: { readonly visitId: string; readonly clientId: string; readonly hash: Buffer },
  tx: Transaction,
): Promise<void> {
  const fresh = { hash: of.hash, attempts: 0, createdAt: tx.now }
  await tx.orm
    .insert(roomCode)
    .values({ organisationId: organisationOf(tx), ...of, ...fresh })
    .onConflictDoUpdate({ target: [roomCode.organisationId, roomCode.visitId], set: fresh })
}

/** A room code as it is kept, and how often it was tried wrongly. */
export interface StoredRoomCode {
  readonly hash: Buffer
  readonly attempts: number
}

/**
 * One try at a time: the next waits until this transaction ends, and then sees what it counted. The
 * lock is not the row's, so that a right try leaves nothing to write, and its end waits for no disk.
 */
export async function findRoomCode(
  visitId: string,
  tx: Pick<Transaction, 'sql' | 'context'>,
): Promise<StoredRoomCode | null> {
  const organisation = organisationOf(tx)
  const [, [row]] = await Promise.all([
    tx.sql`select pg_advisory_xact_lock(hashtextextended(${`room-code/${organisation}/${visitId}`}, 0))`,
    // A statement of its own: it looks after the lock is had.
    tx.sql<StoredRoomCode[]>`select hash, attempts from room_code
      where organisation_id = ${organisation} and visit_id = ${visitId}`,
  ])
  return row ?? null
}

export async function countWrongTry(visitId: string, tx: Transaction): Promise<void> {
  await tx.orm
    .update(roomCode)
    .set({ attempts: sql`${roomCode.attempts} + 1` })
    .where(ofVisit(visitId, tx))
}
