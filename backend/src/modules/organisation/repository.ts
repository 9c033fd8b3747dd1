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

/** Whether there is any at all. */
export async function anyOrganisation(tx: Transaction): Promise<boolean> {
  const rows = await tx.orm.select({ id: organisation.id }).from(organisation).limit(1)
  return rows.length > 0
}

/** False when the slug is taken. */
export async function insertOrganisation(
  of: {
    readonly id: string
    readonly slug: string
    readonly name: string
    readonly wrappedKey: Buffer
  },
  tx: Transaction,
): Promise<boolean> {
  const added = await tx.orm
    .insert(organisation)
    .values(of)
    .onConflictDoNothing()
    .returning({ id: organisation.id })
  return added.length === 1
}
