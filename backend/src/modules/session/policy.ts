import { role } from '@samen/contract/session'
import type { Role } from '@samen/contract/session'
import { UnauthenticatedError } from '../../errors/errors.ts'
import type { Anonymous, StaffActor } from '../../http/actor.ts'
import type { Policy } from '../../http/policy.ts'
import { staffActor } from './service.ts'

/** Staff with one of these roles; the first they have is the role they act in. */
export function staffWith(...roles: readonly Role[]): Policy<StaffActor> {
  return {
    name: `staff with ${roles.join(' or ')}`,
    token: 'staff',
    ground: 'duty',
    context: (token) => {
      if (token?.kind !== 'staff') throw new UnauthenticatedError()
      const { organisationId, staffId } = token
      return { purpose: 'duty', organisationId, staffId }
    },
    check: ({ token, tx }) => staffActor(token, roles, tx),
  }
}

/** Staff of any role, about themselves or what all staff may know. */
export const anyStaff: Policy<StaffActor> = { ...staffWith(...role.options), name: 'any staff' }

/** Somebody we do not know yet. */
export const notSignedIn: Policy<Anonymous> = {
  name: 'not signed in',
  token: 'none',
  ground: 'self',
  context: () => ({ purpose: 'none' }),
  check: () => Promise.resolve({ kind: 'anonymous' }),
}
