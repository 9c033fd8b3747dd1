import { and, asc, eq } from 'drizzle-orm'
import { location } from '@samen/db/schema/organisation'
import { staff } from '@samen/db/schema/staff'
import { visit } from '@samen/db/schema/visit'
import type { Preparation, VisitState } from '@samen/db/schema/visit'
import type { Transaction } from '@samen/db/transaction'
import { organisationOf } from '../../organisation-of.ts'
import { activeCodeOf } from './code-repository.ts'

export interface VisitRow {
  readonly id: string
  readonly clientId: string
  readonly startsAt: Date
  readonly clinician: { readonly id: string; readonly name: string }
  readonly location: { readonly id: string; readonly name: string }
  readonly state: VisitState
  readonly preparation: Preparation
  readonly codeActive: boolean
}

/** The visits of a day, in order of time; a clinician's own, or a location's, or all. */
export async function listVisits(
  of: { readonly day: string; readonly clinicianId?: string; readonly locationId?: string },
  tx: Transaction,
): Promise<VisitRow[]> {
  const organisationId = organisationOf(tx)
  return tx.orm
    .select({
      id: visit.id,
      clientId: visit.clientId,
      startsAt: visit.startsAt,
      clinician: { id: staff.id, name: staff.displayName },
      location: { id: location.id, name: location.name },
      state: visit.state,
      preparation: visit.preparation,
      codeActive: activeCodeOf(),
    })
    .from(visit)
    .innerJoin(
      staff,
      and(eq(staff.organisationId, visit.organisationId), eq(staff.id, visit.clinicianId)),
    )
    .innerJoin(
      location,
      and(eq(location.organisationId, visit.organisationId), eq(location.id, visit.locationId)),
    )
    .where(
      and(
        eq(visit.organisationId, organisationId),
        eq(visit.day, of.day),
        of.clinicianId === undefined ? undefined : eq(visit.clinicianId, of.clinicianId),
        of.locationId === undefined ? undefined : eq(visit.locationId, of.locationId),
      ),
    )
    .orderBy(asc(visit.startsAt), asc(visit.id))
}

export interface PlannedVisit {
  readonly id: string
  readonly clientId: string
  readonly clinicianId: string
  readonly locationId: string
  /** `YYYY-MM-DD` in the location's time zone. */
  readonly day: string
  readonly startsAt: Date
  readonly state: VisitState
  readonly preparation: Preparation
}

export async function insertVisit(
  of: PlannedVisit & { readonly createdBy: string | null },
  tx: Transaction,
): Promise<void> {
  await tx.orm
    .insert(visit)
    .values({ organisationId: organisationOf(tx), ...of, createdAt: tx.now })
}

/**
 * Locked until the transaction ends, so that a visit changes one way at a time. What points to it
 * may still be added: in a consultation, whoever writes holds that row first.
 */
export async function lockVisit(id: string, tx: Transaction): Promise<PlannedVisit | null> {
  const [row] = await tx.orm
    .select({
      id: visit.id,
      clientId: visit.clientId,
      clinicianId: visit.clinicianId,
      locationId: visit.locationId,
      day: visit.day,
      startsAt: visit.startsAt,
      state: visit.state,
      preparation: visit.preparation,
    })
    .from(visit)
    .where(and(eq(visit.organisationId, organisationOf(tx)), eq(visit.id, id)))
    .for('no key update')
  return row ?? null
}
