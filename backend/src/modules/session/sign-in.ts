import type { signIn } from '@samen/contract/session'
import { withContext } from '@samen/db/transaction'
import type { z } from 'zod'
import { UnauthenticatedError } from '../../errors/errors.ts'
import type { RequestFacts } from '../../http/auditor.ts'
import { newId } from '../../ids.ts'
import type { Platform } from '../../platform.ts'
import type { TokenSubject } from '../../session-token/claims.ts'
import { auditEvent } from '../audit/event.ts'
import type { AuditSource } from '../audit/event.ts'
import { insertAuditEvent } from '../audit/repository.ts'
import { staffAtMost } from './limits.ts'
import { addStaffSession, describeStaff, findCredentials, findOrganisation } from './repository.ts'
import type { SignedIn } from './repository.ts'

/** One answer for every reason: wrong name, wrong password, not active, no such organisation. */
export class SignInRefusedError extends UnauthenticatedError {
  constructor() {
    super('sign-in-refused', 'The name or the password is not right.')
  }
}

/**
 * Checks a name and password and opens a session. No transaction is open while Argon2 works, and it
 * works as long for a name that does not exist.
 * @throws SignInRefusedError; UnavailableError when too many sign in at once
 */
export async function openStaffSession(
  platform: Platform,
  asked: z.output<typeof signIn>,
  facts: RequestFacts,
): Promise<{ subject: TokenSubject; signedIn: SignedIn }> {
  const { pool, argon2 } = platform
  const found = await findSubject(platform, asked, facts.now)
  const right =
    found.credentials === null
      ? await argon2.pretend(asked.password)
      : await argon2.verify(found.credentials.passwordHash, asked.password)
  const { organisationId } = found
  if (organisationId === null) throw new SignInRefusedError()
  const staffId = right && found.credentials?.active ? found.credentials.staffId : null
  const source: AuditSource = {
    organisationId,
    actorKind: staffId === null ? 'anonymous' : 'staff',
    actorId: staffId,
    role: null,
    accessPoint: 'web',
    locationId: null,
    ground: 'self',
    requestId: facts.requestId,
    occurredAt: facts.now,
  }
  const context = { purpose: 'duty', organisationId } as const
  if (staffId === null) {
    const tried = found.credentials?.staffId
    const denial = auditEvent(source, 'session.sign-in', {
      outcome: 'denied',
      ...(tried === undefined ? {} : { object: { kind: 'staff', id: tried } }),
    })
    await withContext(pool, context, facts.now, (tx) => insertAuditEvent(denial, tx))
    throw new SignInRefusedError()
  }
  return withContext(pool, context, facts.now, async (tx) => {
    const id = newId(facts.now)
    const expiresAt = new Date(facts.now.getTime() + staffAtMost)
    await addStaffSession({ organisationId, id, staffId, expiresAt }, tx)
    const object = { kind: 'session', id }
    await insertAuditEvent(auditEvent(source, 'session.sign-in', { object }), tx)
    const signedIn = await describeStaff(organisationId, staffId, tx)
    if (signedIn === null) throw new SignInRefusedError()
    return { subject: { kind: 'staff', organisationId, sessionId: id, staffId }, signedIn }
  })
}

async function findSubject(
  { pool }: Platform,
  { organisation, login }: z.output<typeof signIn>,
  now: Date,
): Promise<{
  organisationId: string | null
  credentials: Awaited<ReturnType<typeof findCredentials>>
}> {
  const organisationId = await withContext(pool, { purpose: 'none' }, now, (tx) =>
    findOrganisation(organisation, tx),
  )
  if (organisationId === null) return { organisationId, credentials: null }
  const credentials = await withContext(pool, { purpose: 'duty', organisationId }, now, (tx) =>
    findCredentials(organisationId, login.trim().toLowerCase(), tx),
  )
  return { organisationId, credentials }
}
