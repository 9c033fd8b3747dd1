import { and, eq, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { visit, visitCode } from '@samen/db/schema/visit'
import type { Transaction } from '@samen/db/transaction'
import { organisationOf } from '../../organisation-of.ts'

/** Whether a visit has a code that can be used; part of a query over `visit`. */
export const activeCodeOf = (): SQL<boolean> =>
  sql<boolean>`exists (
    select from ${visitCode} where ${visitCode.organisationId} = ${visit.organisationId}
      and ${visitCode.visitId} = ${visit.id} and ${visitCode.state} = 'active')`

/** The older code of a visit stops working. */
export async function replaceCode(visitId: string, tx: Transaction): Promise<void> {
  await tx.orm
    .update(visitCode)
    .set({ state: 'replaced' })
    .where(
      and(
        eq(visitCode.organisationId, organisationOf(tx)),
        eq(visitCode.visitId, visitId),
        eq(visitCode.state, 'active'),
      ),
    )
}

/** The selectors a location has used on a day, whatever became of their codes. */
export async function usedSelectors(
  of: { readonly locationId: string; readonly day: string },
  tx: Transaction,
): Promise<ReadonlySet<string>> {
  const rows = await tx.orm
    .select({ selector: visitCode.selector })
    .from(visitCode)
    .where(
      and(
        eq(visitCode.organisationId, organisationOf(tx)),
        eq(visitCode.locationId, of.locationId),
        eq(visitCode.day, of.day),
      ),
    )
  return new Set(rows.map(({ selector }) => selector))
}

export interface NewCode {
  readonly locationId: string
  readonly day: string
  readonly selector: string
  readonly visitId: string
  readonly verifierHash: string
}

/** False when another visit got this selector first. */
export async function insertCode(of: NewCode, tx: Transaction): Promise<boolean> {
  const added = await tx.orm
    .insert(visitCode)
    .values({
      organisationId: organisationOf(tx),
      ...of,
      attempts: 0,
      state: 'active',
      createdAt: tx.now,
    })
    .onConflictDoNothing({
      target: [visitCode.organisationId, visitCode.locationId, visitCode.day, visitCode.selector],
    })
    .returning({ selector: visitCode.selector })
  return added.length === 1
}
