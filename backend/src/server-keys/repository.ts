import { eq } from 'drizzle-orm'
import { serverKey } from '@samen/db/schema/organisation'
import type { Transaction } from '@samen/db/transaction'
import { newId } from '../ids.ts'

/** The wrapped key of this purpose, or null when it was never made. */
export async function findServerKey(purpose: string, tx: Transaction): Promise<Buffer | null> {
  const [row] = await tx.orm
    .select({ wrapped: serverKey.wrapped })
    .from(serverKey)
    .where(eq(serverKey.purpose, purpose))
  return row?.wrapped ?? null
}

/** One of them, whichever, or null when none was made yet. */
export async function findAnyServerKey(
  tx: Transaction,
): Promise<{ readonly purpose: string; readonly wrapped: Buffer } | null> {
  const [row] = await tx.orm
    .select({ purpose: serverKey.purpose, wrapped: serverKey.wrapped })
    .from(serverKey)
    .limit(1)
  return row ?? null
}

/** Does nothing when another server was first. */
export async function addServerKey(
  purpose: string,
  wrapped: Buffer,
  tx: Transaction,
): Promise<void> {
  await tx.orm
    .insert(serverKey)
    .values({ id: newId(tx.now), purpose, wrapped, createdAt: tx.now })
    .onConflictDoNothing()
}
