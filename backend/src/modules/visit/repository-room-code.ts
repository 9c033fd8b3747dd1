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

/** Locked until the transaction ends: one try at a time. */
export async function findRoomCode(
  visitId: string,
  tx: Transaction,
): Promise<{ readonly hash: Buffer; readonly attempts: number } | null> {
  const [row] = await tx.orm
    .select({ hash: roomCode.hash, attempts: roomCode.attempts })
    .from(roomCode)
    .where(ofVisit(visitId, tx))
    .for('update')
  return row ?? null
}

export async function countWrongTry(visitId: string, tx: Transaction): Promise<void> {
  await tx.orm
    .update(roomCode)
    .set({ attempts: sql`${roomCode.attempts} + 1` })
    .where(ofVisit(visitId, tx))
}
