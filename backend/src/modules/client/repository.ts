import { and, eq, inArray } from 'drizzle-orm'
import { careRelation, client, clientKey } from '@samen/db/schema/client'
import type { CareRelationSource } from '@samen/db/schema/client'
import type { Transaction } from '@samen/db/transaction'
import { organisationOf } from '../../organisation-of.ts'

export interface SealedClient {
  readonly id: string
  readonly sealedName: Buffer
  /** Null when the client was erased. */
  readonly dataKey: Buffer | null
}

/** All clients, or those with these ids, with what opens their calling names. */
export const findClients = (
  ids: readonly string[] | 'all',
  tx: Transaction,
): Promise<SealedClient[]> =>
  tx.orm
    .select({ id: client.id, sealedName: client.sealedName, dataKey: clientKey.wrapped })
    .from(client)
    .leftJoin(
      clientKey,
      and(
        eq(clientKey.organisationId, client.organisationId),
        eq(clientKey.clientId, client.id),
        eq(clientKey.purpose, 'data'),
      ),
    )
    .where(
      and(
        eq(client.organisationId, organisationOf(tx)),
        ids === 'all' ? undefined : inArray(client.id, [...ids]),
      ),
    )

/** False when the record number is known already. */
export async function insertClient(
  of: { readonly id: string; readonly sealedName: Buffer; readonly recordHmac: Buffer },
  keys: { readonly data: Buffer; readonly commitment: Buffer },
  tx: Transaction,
): Promise<boolean> {
  const organisationId = organisationOf(tx)
  const added = await tx.orm
    .insert(client)
    .values({ organisationId, ...of, preferences: {}, createdAt: tx.now })
    .onConflictDoNothing()
    .returning({ id: client.id })
  if (added.length === 0) return false
  const clientId = of.id
  await tx.orm.insert(clientKey).values([
    { organisationId, clientId, purpose: 'data', wrapped: keys.data },
    { organisationId, clientId, purpose: 'commitment', wrapped: keys.commitment },
  ])
  return true
}

export interface CareRelation {
  readonly staffId: string
  readonly clientId: string
  readonly source: CareRelationSource
  readonly validFrom: Date
  /** Exclusive; null means until further notice. */
  readonly validUntil: Date | null
}

/** Nothing changes when it is there already. */
export async function insertCareRelation(of: CareRelation, tx: Transaction): Promise<void> {
  await tx.orm
    .insert(careRelation)
    .values({ organisationId: organisationOf(tx), ...of })
    .onConflictDoNothing()
}
