import { and, asc, eq, isNull } from 'drizzle-orm'
import { kiosk, kioskEnrolment } from '@samen/db/schema/kiosk'
import { location } from '@samen/db/schema/organisation'
import { session } from '@samen/db/schema/session'
import type { Transaction } from '@samen/db/transaction'
import { newId } from '../../ids.ts'
import { organisationOf } from '../../organisation-of.ts'

export interface KioskLine {
  readonly id: string
  readonly name: string
  readonly location: string
  readonly enrolledAt: Date
  readonly lastSeenAt: Date | null
  readonly revokedAt: Date | null
  readonly lockedUntil: Date | null
}

const withId = (id: string, tx: Transaction) =>
  and(eq(kiosk.organisationId, organisationOf(tx)), eq(kiosk.id, id))

export const listKiosks = (
  of: { readonly locationId?: string },
  tx: Transaction,
): Promise<KioskLine[]> =>
  tx.orm
    .select({
      id: kiosk.id,
      name: kiosk.name,
      location: location.name,
      enrolledAt: kiosk.enrolledAt,
      lastSeenAt: kiosk.lastSeenAt,
      revokedAt: kiosk.revokedAt,
      lockedUntil: kiosk.lockedUntil,
    })
    .from(kiosk)
    .innerJoin(
      location,
      and(eq(location.organisationId, kiosk.organisationId), eq(location.id, kiosk.locationId)),
    )
    .where(
      and(
        eq(kiosk.organisationId, organisationOf(tx)),
        of.locationId === undefined ? undefined : eq(kiosk.locationId, of.locationId),
      ),
    )
    .orderBy(asc(location.name), asc(kiosk.name), asc(kiosk.id))

export async function insertEnrolment(
  of: {
    readonly locationId: string
    readonly codeHash: Buffer
    readonly expiresAt: Date
    readonly createdBy: string | null
  },
  tx: Transaction,
): Promise<void> {
  await tx.orm
    .insert(kioskEnrolment)
    .values({ organisationId: organisationOf(tx), id: newId(tx.now), ...of })
}

/** False when there is no such kiosk. Sessions that run on it end with it. */
export async function revokeKiosk(id: string, tx: Transaction): Promise<boolean> {
  const revoked = await tx.orm
    .update(kiosk)
    .set({ revokedAt: tx.now })
    .where(withId(id, tx))
    .returning({ id: kiosk.id })
  if (revoked.length === 0) return false
  await tx.orm
    .update(session)
    .set({ revokedAt: tx.now })
    .where(
      and(
        eq(session.organisationId, organisationOf(tx)),
        eq(session.kioskId, id),
        isNull(session.revokedAt),
      ),
    )
  return true
}

/** Where it stands; null when there is no such kiosk. */
export async function findKioskPlace(id: string, tx: Transaction): Promise<string | null> {
  const [row] = await tx.orm
    .select({ locationId: kiosk.locationId })
    .from(kiosk)
    .where(withId(id, tx))
  return row?.locationId ?? null
}

export async function unlockKiosk(id: string, tx: Transaction): Promise<void> {
  await tx.orm
    .update(kiosk)
    .set({ lockedUntil: null, wrongCodes: 0, wrongSince: null })
    .where(withId(id, tx))
}
