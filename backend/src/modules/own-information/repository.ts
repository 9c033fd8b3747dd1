import type { saveOwnInformation } from '@samen/contract/own-information'
import { ownInformation } from '@samen/db/schema/own-information'
import type { Transaction } from '@samen/db/transaction'
import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'
import { organisationOf } from '../../organisation-of.ts'

/** What is told about one subject. */
export type OwnInformation = z.infer<typeof saveOwnInformation>
type Content = Omit<OwnInformation, 'subject'>

export interface StoredInformation extends OwnInformation {
  readonly revision: number
  readonly savedAt: Date
}

/** Every subject of which something was ever written, in no order. */
export async function listInformation(tx: Transaction): Promise<readonly StoredInformation[]> {
  const { subject, content, revision, savedAt } = ownInformation
  const rows = await tx.orm
    .select({ subject, content, revision, savedAt })
    .from(ownInformation)
    .where(eq(ownInformation.organisationId, organisationOf(tx)))
  // What is in the column was checked when it was saved.
  return rows.map(({ content: said, ...row }) => ({ ...(said as Content), ...row }))
}

/**
 * Saves over the revision that was read, 0 for the first time; the new one. Null when somebody else
 * saved in between.
 */
export async function saveInformation(
  { subject, text, lines }: OwnInformation,
  base: number,
  savedBy: string,
  tx: Transaction,
): Promise<number | null> {
  const organisationId = organisationOf(tx)
  const content: Content = { text, lines }
  const row = { content, revision: base + 1, savedBy, savedAt: tx.now }
  const { revision } = ownInformation
  const saved =
    base === 0
      ? await tx.orm
          .insert(ownInformation)
          .values({ organisationId, subject, ...row })
          .onConflictDoNothing()
          .returning({ revision })
      : await tx.orm
          .update(ownInformation)
          .set(row)
          .where(
            and(
              eq(ownInformation.organisationId, organisationId),
              eq(ownInformation.subject, subject),
              eq(revision, base),
            ),
          )
          .returning({ revision })
  return saved[0]?.revision ?? null
}
