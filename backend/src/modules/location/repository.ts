import { and, asc, eq } from 'drizzle-orm'
import { location } from '@samen/db/schema/organisation'
import type { Transaction } from '@samen/db/transaction'
import { organisationOf } from '../../organisation-of.ts'

export interface Location {
  readonly id: string
  readonly name: string
  /** IANA name. */
  readonly timeZone: string
}

const shown = { id: location.id, name: location.name, timeZone: location.timeZone }

export const listLocations = (tx: Transaction): Promise<Location[]> =>
  tx.orm
    .select(shown)
    .from(location)
    .where(eq(location.organisationId, organisationOf(tx)))
    .orderBy(asc(location.name))

export async function findLocation(id: string, tx: Transaction): Promise<Location | null> {
  const [row] = await tx.orm
    .select(shown)
    .from(location)
    .where(and(eq(location.organisationId, organisationOf(tx)), eq(location.id, id)))
  return row ?? null
}

export async function insertLocation(
  of: Location & { readonly phone: string | null },
  tx: Transaction,
): Promise<void> {
  await tx.orm.insert(location).values({ organisationId: organisationOf(tx), ...of, settings: {} })
}
