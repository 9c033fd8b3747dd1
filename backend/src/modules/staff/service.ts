import type { Role } from '@samen/contract/session'
import type { Transaction } from '@samen/db/transaction'
import { ConflictError, NotFoundError, UnprocessableError } from '../../errors/errors.ts'
import { newId } from '../../ids.ts'
import type { Argon2 } from '../../passwords/argon2.ts'
import { passwordProblem } from '../../passwords/password-rules.ts'
import { endStaffSessions } from '../session/service.ts'
import { locationWith } from '../location/service.ts'
import { findStaff, insertStaff, listStaff, updateStaff } from './repository.ts'
import type { StaffLine } from './repository.ts'

export { listStaff }
export type { StaffLine }

export interface NewStaff {
  /** Lower case, `[a-z0-9._-]`. */
  readonly login: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly locationId: string | null
  readonly password: string
}

/**
 * A member of staff who can sign in from now on; its id.
 * @throws UnprocessableError for a password that may not be used; ConflictError when the login is
 * taken; NotFoundError when the location is not there
 */
export async function addStaff(of: NewStaff, argon2: Argon2, tx: Transaction): Promise<string> {
  const problem = passwordProblem(of.password, of.login)
  if (problem !== null)
    throw new UnprocessableError('password-refused', [{ place: 'password', reason: problem }])
  if (of.locationId !== null) await locationWith(of.locationId, tx)
  const { login, name, roles, locationId } = of
  const id = newId(tx.now)
  const passwordHash = await argon2.hash(of.password)
  if (!(await insertStaff({ id, login, name, roles, locationId, passwordHash }, tx)))
    throw new ConflictError('login-taken', 'Somebody else has this sign-in name.')
  return id
}

/**
 * Works at once, also in sessions that are open: their row is read with every request.
 * @throws NotFoundError
 */
export async function changeStaff(
  id: string,
  to: { readonly roles?: readonly Role[]; readonly active?: boolean },
  tx: Transaction,
): Promise<void> {
  if (!(await updateStaff(id, to, tx))) throw new NotFoundError()
  if (to.active === false) await endStaffSessions(id, tx)
}

/** Somebody who can be planned on a visit. @throws NotFoundError; UnprocessableError */
export async function clinicianWith(id: string, tx: Transaction): Promise<StaffLine> {
  const found = await findStaff(id, tx)
  if (found === null) throw new NotFoundError()
  if (!found.active || !found.roles.includes('clinician'))
    throw new UnprocessableError('not-a-clinician')
  return found
}
