import { and, eq, gt, isNull } from 'drizzle-orm'
import { session } from '@samen/db/schema/session'
import type { Transaction } from '@samen/db/transaction'
import type { CodePlace } from './repository-code.ts'

interface CodeOfVisit extends Omit<CodePlace, 'organisationId'> {
  readonly verifierHash: string
}

/**
 * Counts a try at the code of one visit, on the visit's own day, before it is judged. Null when there
 * is no code to try.
 */
export async function tryCodeOfVisit(
  of: { readonly organisationId: string; readonly visitId: string },
  most: number,
  { sql, now }: Transaction,
): Promise<CodeOfVisit | null> {
  const [row] = await sql<CodeOfVisit[]>`
    update visit_code code set attempts = attempts + 1
    from location l
    where code.organisation_id = ${of.organisationId} and code.visit_id = ${of.visitId}
      and code.state = 'active' and code.attempts < ${most}
      and l.organisation_id = code.organisation_id and l.id = code.location_id
      and code.day = (${now}::timestamptz at time zone l.time_zone)::date
    returning code.location_id as "locationId", code.day, code.selector,
      code.verifier_hash as "verifierHash"`
  return row ?? null
}

/** Makes the client's session on this clinician's screen last longer; false when there is none. */
export async function extendInRoom(
  of: {
    readonly organisationId: string
    readonly sessionId: string
    readonly clientId: string
    readonly visitId: string
    readonly staffId: string
  },
  expiresAt: Date,
  tx: Transaction,
): Promise<boolean> {
  const changed = await tx.orm
    .update(session)
    .set({ expiresAt, lastSeenAt: tx.now })
    .where(
      and(
        eq(session.organisationId, of.organisationId),
        eq(session.id, of.sessionId),
        eq(session.kind, 'client'),
        eq(session.clientId, of.clientId),
        eq(session.visitId, of.visitId),
        eq(session.staffId, of.staffId),
        isNull(session.kioskId),
        isNull(session.revokedAt),
        gt(session.expiresAt, tx.now),
      ),
    )
    .returning({ id: session.id })
  return changed.length === 1
}
