import { and, eq, lt, ne, sql } from 'drizzle-orm'
import { location } from '@samen/db/schema/organisation'
import { visit, visitCode } from '@samen/db/schema/visit'
import type { Transaction } from '@samen/db/transaction'
import { dayEnds } from './repository-day.ts'

/** Where a code stands: unique among a location's codes of the day. */
export interface CodePlace {
  readonly organisationId: string
  readonly locationId: string
  readonly day: string
  readonly selector: string
}
const at = (place: CodePlace) =>
  and(
    eq(visitCode.organisationId, place.organisationId),
    eq(visitCode.locationId, place.locationId),
    eq(visitCode.day, place.day),
    eq(visitCode.selector, place.selector),
  )

/** Counts a try before it is judged, so that many at once cannot be more than are allowed. */
export async function tryCode(
  place: CodePlace,
  most: number,
  tx: Transaction,
): Promise<{ verifierHash: string } | null> {
  const [row] = await tx.orm
    .update(visitCode)
    .set({ attempts: sql`${visitCode.attempts} + 1` })
    .where(and(at(place), eq(visitCode.state, 'active'), lt(visitCode.attempts, most)))
    .returning({ verifierHash: visitCode.verifierHash })
  return row ?? null
}

/** Ends a code that was tried too often. */
export async function burnCode(place: CodePlace, most: number, tx: Transaction): Promise<void> {
  await tx.orm
    .update(visitCode)
    .set({ state: 'burned' })
    .where(and(at(place), eq(visitCode.state, 'active'), sql`${visitCode.attempts} >= ${most}`))
}

export interface ClaimedVisit {
  readonly visitId: string
  readonly clientId: string
  /** When the visit's day ends at its location. */
  readonly dayEnds: Date
}

/** Takes back the try of a right code; null when the code or its visit ended in the meantime. */
export async function acceptCode(place: CodePlace, tx: Transaction): Promise<ClaimedVisit | null> {
  const [code] = await tx.orm
    .update(visitCode)
    .set({ attempts: sql`${visitCode.attempts} - 1` })
    .where(and(at(place), eq(visitCode.state, 'active')))
    .returning({ visitId: visitCode.visitId })
  if (code === undefined) return null
  const [row] = await tx.orm
    .select({ visitId: visit.id, clientId: visit.clientId, dayEnds: dayEnds() })
    .from(visit)
    .innerJoin(
      location,
      and(eq(location.organisationId, visit.organisationId), eq(location.id, visit.locationId)),
    )
    .where(
      and(
        eq(visit.organisationId, place.organisationId),
        eq(visit.id, code.visitId),
        ne(visit.state, 'cancelled'),
      ),
    )
  return row ?? null
}

/** "Nee": nobody can use this visit's code any more. */
export async function killCode(
  organisationId: string,
  visitId: string,
  tx: Transaction,
): Promise<void> {
  await tx.orm
    .update(visitCode)
    .set({ state: 'killed' })
    .where(
      and(
        eq(visitCode.organisationId, organisationId),
        eq(visitCode.visitId, visitId),
        eq(visitCode.state, 'active'),
      ),
    )
}
