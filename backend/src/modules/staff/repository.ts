import { and, arrayContains, asc, eq } from 'drizzle-orm'
import { staff } from '@samen/db/schema/staff'
import type { StaffRole } from '@samen/db/schema/staff'
import type { Transaction } from '@samen/db/transaction'
import { organisationOf } from '../../organisation-of.ts'

export interface StaffLine {
  readonly id: string
  readonly name: string
  readonly login: string
  readonly roles: readonly StaffRole[]
  readonly active: boolean
}
const line = {
  id: staff.id,
  name: staff.displayName,
  login: staff.login,
  roles: staff.roles,
  active: staff.active,
}
const withId = (id: string, tx: Transaction) =>
  and(eq(staff.organisationId, organisationOf(tx)), eq(staff.id, id))

export const listStaff = (
  only: { readonly activeClinicians: boolean },
  tx: Transaction,
): Promise<StaffLine[]> =>
  tx.orm
    .select(line)
    .from(staff)
    .where(
      and(
        eq(staff.organisationId, organisationOf(tx)),
        only.activeClinicians ? eq(staff.active, true) : undefined,
        only.activeClinicians ? arrayContains(staff.roles, ['clinician']) : undefined,
      ),
    )
    .orderBy(asc(staff.displayName))

export async function findStaff(id: string, tx: Transaction): Promise<StaffLine | null> {
  const [row] = await tx.orm.select(line).from(staff).where(withId(id, tx))
  return row ?? null
}

export interface StaffRow {
  readonly id: string
  readonly login: string
  readonly name: string
  readonly roles: readonly StaffRole[]
  readonly locationId: string | null
  readonly passwordHash: string
}

/** False when the login is taken. */
export async function insertStaff(of: StaffRow, tx: Transaction): Promise<boolean> {
  const { name: displayName, roles, ...rest } = of
  const added = await tx.orm
    .insert(staff)
    .values({
      ...rest,
      organisationId: organisationOf(tx),
      displayName,
      roles: [...roles],
      active: true,
      createdAt: tx.now,
    })
    .onConflictDoNothing()
    .returning({ id: staff.id })
  return added.length === 1
}

/** False when there is nobody with this id. */
export async function updateStaff(
  id: string,
  to: { readonly roles?: readonly StaffRole[]; readonly active?: boolean },
  tx: Transaction,
): Promise<boolean> {
  const changed = await tx.orm
    .update(staff)
    .set({
      ...(to.roles === undefined ? {} : { roles: [...to.roles] }),
      ...(to.active === undefined ? {} : { active: to.active }),
    })
    .where(withId(id, tx))
    .returning({ id: staff.id })
  return changed.length === 1
}
