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

/** The id of one of them, whichever, or null when there is none. */
export async function anyOrganisationId(tx: Transaction): Promise<string | null> {
  const [row] = await tx.orm.select({ id: organisation.id }).from(organisation).limit(1)
  return row?.id ?? null
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
