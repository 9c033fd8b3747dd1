import { and, eq, isNull } from 'drizzle-orm'
import { location, organisation } from '@samen/db/schema/organisation'
import { session } from '@samen/db/schema/session'
import { staff } from '@samen/db/schema/staff'
import type { StaffRole } from '@samen/db/schema/staff'
import type { Transaction } from '@samen/db/transaction'
import type { StaffToken } from '../../session-token/claims.ts'
import { staying } from './staying.ts'

export interface StaffSession {
  readonly staffId: string
  readonly name: string
  readonly roles: readonly StaffRole[]
  readonly locationId: string | null
  readonly lastSeenAt: Date
}

/** The living session of an active member of staff; null when it is over, whatever the token says. */
export async function findStaffSession(
  token: StaffToken,
  { sql, now }: Transaction,
): Promise<StaffSession | null> {
  const [row] = await sql<StaffSession[]>`
    select st.id as "staffId", st.display_name as name, st.roles, st.location_id as "locationId",
           s.last_seen_at as "lastSeenAt"
    from session s
    join staff st on st.organisation_id = s.organisation_id and st.id = s.staff_id
    where s.organisation_id = ${token.organisationId} and s.id = ${token.sessionId}
      and s.kind = 'staff' and s.staff_id = ${token.staffId} and s.revoked_at is null
      and s.expires_at > ${now} and ${staying(sql, now)} and st.active`
  return row ?? null
}

export async function touchSession(token: StaffToken, tx: Transaction): Promise<void> {
  await tx.orm
    .update(session)
    .set({ lastSeenAt: tx.now })
    .where(and(eq(session.organisationId, token.organisationId), eq(session.id, token.sessionId)))
}

export async function addStaffSession(
  of: { organisationId: string; id: string; staffId: string; expiresAt: Date },
  tx: Transaction,
): Promise<void> {
  await tx.orm.insert(session).values({
    ...of,
    kind: 'staff',
    state: 'confirmed',
    createdAt: tx.now,
    lastSeenAt: tx.now,
  })
}

export async function revokeSession(
  organisationId: string,
  id: string,
  tx: Transaction,
): Promise<void> {
  await tx.orm
    .update(session)
    .set({ revokedAt: tx.now })
    .where(and(eq(session.organisationId, organisationId), eq(session.id, id)))
}

/** What clients have open on this clinician's screen. */
export async function revokeClientScreens(
  organisationId: string,
  staffId: string,
  tx: Transaction,
): Promise<void> {
  await tx.orm
    .update(session)
    .set({ revokedAt: tx.now })
    .where(
      and(
        eq(session.organisationId, organisationId),
        eq(session.staffId, staffId),
        eq(session.kind, 'client'),
        isNull(session.revokedAt),
      ),
    )
}

/** All open sessions of one member of staff, at once, with what clients have open on their screen. */
export async function revokeStaffSessions(
  organisationId: string,
  staffId: string,
  tx: Transaction,
): Promise<void> {
  await tx.orm
    .update(session)
    .set({ revokedAt: tx.now })
    .where(
      and(
        eq(session.organisationId, organisationId),
        eq(session.staffId, staffId),
        isNull(session.revokedAt),
      ),
    )
}

/** The organisation with this slug, or the only one there is; null when that is not clear. */
export async function findOrganisation(
  slug: string | undefined,
  tx: Transaction,
): Promise<string | null> {
  const rows = await tx.orm
    .select({ id: organisation.id })
    .from(organisation)
    .where(slug === undefined ? undefined : eq(organisation.slug, slug))
    .limit(2)
  return rows.length === 1 ? (rows[0]?.id ?? null) : null
}

export async function findCredentials(
  organisationId: string,
  login: string,
  tx: Transaction,
): Promise<{ staffId: string; passwordHash: string; active: boolean } | null> {
  const [row] = await tx.orm
    .select({ staffId: staff.id, passwordHash: staff.passwordHash, active: staff.active })
    .from(staff)
    .where(and(eq(staff.organisationId, organisationId), eq(staff.login, login)))
  return row ?? null
}

export interface SignedIn {
  readonly staffId: string
  readonly name: string
  readonly roles: readonly StaffRole[]
  readonly organisation: string
  readonly location: {
    readonly id: string
    readonly name: string
    readonly timeZone: string
  } | null
}

/** What a member of staff is told of themselves. */
export async function describeStaff(
  organisationId: string,
  staffId: string,
  tx: Transaction,
): Promise<SignedIn | null> {
  const [row] = await tx.orm
    .select({
      staffId: staff.id,
      name: staff.displayName,
      roles: staff.roles,
      organisation: organisation.name,
      location: { id: location.id, name: location.name, timeZone: location.timeZone },
    })
    .from(staff)
    .innerJoin(organisation, eq(organisation.id, staff.organisationId))
    .leftJoin(
      location,
      and(eq(location.organisationId, staff.organisationId), eq(location.id, staff.locationId)),
    )
    .where(and(eq(staff.organisationId, organisationId), eq(staff.id, staffId)))
  return row ?? null
}
