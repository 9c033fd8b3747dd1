import { eq } from 'drizzle-orm'
import { organisation } from '@samen/db/schema/organisation'
import type { Transaction } from '@samen/db/transaction'

export async function findWrappedKey(id: string, tx: Transaction): Promise<Buffer | null> {
  const [row] = await tx.orm
    .select({ wrappedKey: organisation.wrappedKey })
    .from(organisation)
    .where(eq(organisation.id, id))
  return row?.wrappedKey ?? null
}
