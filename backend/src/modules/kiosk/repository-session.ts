import { and, eq, gt, isNull, ne, or } from 'drizzle-orm'
import { kiosk } from '@samen/db/schema/kiosk'
import { location } from '@samen/db/schema/organisation'
import { session } from '@samen/db/schema/session'
import { visit } from '@samen/db/schema/visit'
import type { Transaction } from '@samen/db/transaction'
import { dayEnds } from './repository-day.ts'

export async function addSession(
  made: {
    organisationId: string
    id: string
    visitId: string
    clientId: string
    /** Null on the screen of the consultation room; then `staffId` is who sits there. */
    kioskId: string | null
    staffId: string | null
    expiresAt: Date
  },
  tx: Transaction,
): Promise<void> {
  await tx.orm.insert(session).values({
    ...made,
    kind: 'client',
    state: 'unconfirmed',
    createdAt: tx.now,
    lastSeenAt: tx.now,
  })
}

export interface ClientSession {
  readonly confirmed: boolean
  readonly dayEnds: Date
}

/** A living session of a kiosk that was not revoked. */
export async function findSession(
  of: { organisationId: string; sessionId: string; clientId: string; visitId: string },
  tx: Transaction,
): Promise<ClientSession | null> {
  const [row] = await tx.orm
    .select({ state: session.state, dayEnds: dayEnds() })
    .from(session)
    .innerJoin(
      visit,
      and(
        eq(visit.organisationId, session.organisationId),
        eq(visit.id, session.visitId),
        eq(visit.clientId, session.clientId),
      ),
    )
    .innerJoin(
      location,
      and(eq(location.organisationId, visit.organisationId), eq(location.id, visit.locationId)),
    )
    .leftJoin(
      kiosk,
      and(eq(kiosk.organisationId, session.organisationId), eq(kiosk.id, session.kioskId)),
    )
    .where(
      and(
        eq(session.organisationId, of.organisationId),
        eq(session.id, of.sessionId),
        eq(session.kind, 'client'),
        eq(session.clientId, of.clientId),
        eq(session.visitId, of.visitId),
        isNull(session.revokedAt),
        gt(session.expiresAt, tx.now),
        or(isNull(session.kioskId), isNull(kiosk.revokedAt)),
      ),
    )
  return row === undefined ? null : { confirmed: row.state === 'confirmed', dayEnds: row.dayEnds }
}

export async function changeSession(
  organisationId: string,
  id: string,
  to: { state?: 'confirmed'; expiresAt?: Date; revokedAt?: Date },
  tx: Transaction,
): Promise<void> {
  await tx.orm
    .update(session)
    .set({ ...to, lastSeenAt: tx.now })
    .where(and(eq(session.organisationId, organisationId), eq(session.id, id)))
}

/** One screen at a time: a visit's other sessions end. */
export async function revokeOtherSessions(
  of: { organisationId: string; sessionId: string; visitId: string },
  tx: Transaction,
): Promise<void> {
  await tx.orm
    .update(session)
    .set({ revokedAt: tx.now })
    .where(
      and(
        eq(session.organisationId, of.organisationId),
        eq(session.visitId, of.visitId),
        ne(session.id, of.sessionId),
        isNull(session.revokedAt),
      ),
    )
}
