import type { Role } from '@samen/contract/session'
import type { Transaction } from '@samen/db/transaction'
import { ForbiddenError, UnauthenticatedError } from '../../errors/errors.ts'
import type { StaffActor } from '../../http/actor.ts'
import { organisationOf } from '../../organisation-of.ts'
import type { SessionToken } from '../../session-token/claims.ts'
import { seenEvery } from './limits.ts'
import { findStaffSession, revokeStaffSessions, touchSession } from './repository.ts'

/**
 * Reads the session's row in the request's own transaction, so that signing out, a change of role or
 * leaving the service works at once. `roles`: one of these is enough; the first they have is the role
 * they act in. Also writes down that they were here.
 * @throws UnauthenticatedError when the session is over; ForbiddenError when they have no such role
 */
export async function staffActor(
  token: SessionToken | null,
  roles: readonly Role[],
  tx: Transaction,
): Promise<StaffActor> {
  if (token?.kind !== 'staff') throw new UnauthenticatedError()
  const found = await findStaffSession(token, tx)
  if (found === null) throw new UnauthenticatedError()
  const role = roles.find((each) => found.roles.includes(each))
  if (role === undefined) throw new ForbiddenError()
  if (tx.now.getTime() - found.lastSeenAt.getTime() >= seenEvery) await touchSession(token, tx)
  const { organisationId, sessionId } = token
  const { staffId, name, locationId } = found
  return {
    kind: 'staff',
    organisationId,
    sessionId,
    staffId,
    name,
    roles: found.roles,
    role,
    locationId,
  }
}

/** Signs somebody out everywhere, at once. */
export const endStaffSessions = (staffId: string, tx: Transaction): Promise<void> =>
  revokeStaffSessions(organisationOf(tx), staffId, tx)
