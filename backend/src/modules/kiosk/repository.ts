import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import { kiosk, kioskEnrolment } from '@samen/db/schema/kiosk'
import { location } from '@samen/db/schema/organisation'
import type { Transaction } from '@samen/db/transaction'

/** The organisation and location of an enrolment code that still works; using it ends it. */
export async function useEnrolment(
  organisationId: string,
  codeHash: Buffer,
  tx: Transaction,
): Promise<{ locationId: string; createdBy: string | null } | null> {
  const [row] = await tx.orm
    .update(kioskEnrolment)
    .set({ usedAt: tx.now })
    .where(
      and(
        eq(kioskEnrolment.organisationId, organisationId),
        eq(kioskEnrolment.codeHash, codeHash),
        isNull(kioskEnrolment.usedAt),
        gt(kioskEnrolment.expiresAt, tx.now),
      ),
    )
    .returning({ locationId: kioskEnrolment.locationId, createdBy: kioskEnrolment.createdBy })
  return row ?? null
}

export async function addKiosk(
  made: {
    organisationId: string
    id: string
    locationId: string
    name: string
    publicKey: JsonWebKey
  },
  tx: Transaction,
): Promise<void> {
  await tx.orm.insert(kiosk).values({ ...made, enrolledAt: tx.now, wrongCodes: 0 })
}

export async function locationName(
  organisationId: string,
  id: string,
  tx: Transaction,
): Promise<string> {
  const [row] = await tx.orm
    .select({ name: location.name })
    .from(location)
    .where(and(eq(location.organisationId, organisationId), eq(location.id, id)))
  return row?.name ?? ''
}

export interface EnrolledKiosk {
  readonly locationId: string
  readonly publicKey: JsonWebKey
  readonly lastChallengeAt: Date | null
  readonly wrongCodes: number
  readonly wrongSince: Date | null
  readonly lockedUntil: Date | null
  /** Today at the kiosk's location, `YYYY-MM-DD`. */
  readonly today: string
}

/** A kiosk that was not revoked. Its row is locked: one claim at a time per device. */
export async function findKiosk(
  organisationId: string,
  id: string,
  tx: Transaction,
): Promise<EnrolledKiosk | null> {
  const [row] = await tx.orm
    .select({
      locationId: kiosk.locationId,
      publicKey: kiosk.publicKey,
      lastChallengeAt: kiosk.lastChallengeAt,
      wrongCodes: kiosk.wrongCodes,
      wrongSince: kiosk.wrongSince,
      lockedUntil: kiosk.lockedUntil,
      today: sql<string>`(${tx.now.toISOString()}::timestamptz at time zone ${location.timeZone})::date`,
    })
    .from(kiosk)
    .innerJoin(
      location,
      and(eq(location.organisationId, kiosk.organisationId), eq(location.id, kiosk.locationId)),
    )
    .where(and(eq(kiosk.organisationId, organisationId), eq(kiosk.id, id), isNull(kiosk.revokedAt)))
    .for('update', { of: kiosk })
  return row ?? null
}

export async function changeKiosk(
  organisationId: string,
  id: string,
  to: {
    lastChallengeAt?: Date
    wrongCodes?: number
    wrongSince?: Date | null
    lockedUntil?: Date | null
  },
  tx: Transaction,
): Promise<void> {
  await tx.orm
    .update(kiosk)
    .set({ ...to, lastSeenAt: tx.now })
    .where(and(eq(kiosk.organisationId, organisationId), eq(kiosk.id, id)))
}
