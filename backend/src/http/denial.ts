import { withContext } from '@samen/db/transaction'
import { ForbiddenError, NotFoundError } from '../errors/errors.ts'
import type { AuditAction } from '../modules/audit/action.ts'
import { auditEvent } from '../modules/audit/event.ts'
import { insertAuditEvent } from '../modules/audit/repository.ts'
import type { Platform } from '../platform.ts'
import type { SessionToken } from '../session-token/claims.ts'
import { sourceOfToken } from './auditor.ts'
import type { RequestFacts } from './auditor.ts'

interface Denied {
  readonly action: AuditAction | 'none'
  readonly facts: RequestFacts
  readonly token: SessionToken | null
  readonly params: unknown
}

/**
 * That somebody was refused is an event of its own, committed in its own transaction: the request's
 * was rolled back. Of somebody in no organisation there is no log to write in.
 */
export async function recordDenial(
  platform: Platform,
  error: unknown,
  denied: Denied,
): Promise<void> {
  const { action, facts, token, params } = denied
  const refused = error instanceof ForbiddenError || error instanceof NotFoundError
  if (!refused || action === 'none' || token === null) return
  const { clientId, object } = asked(params)
  const event = auditEvent(sourceOfToken(token, facts), action, {
    clientId,
    ...(object === null ? {} : { object }),
    outcome: 'denied',
  })
  const context = { purpose: 'duty', organisationId: token.organisationId } as const
  await withContext(platform.pool, context, facts.now, (tx) => insertAuditEvent(event, tx))
}

/** What was asked for, by the route's own params: they are ids, of the shape the contract gives. */
function asked(params: unknown): {
  clientId: string | null
  object: { kind: string; id: string } | null
} {
  const entries = Object.entries(params ?? {})
  const of = (name: string): string | null => {
    const value: unknown = entries.find(([key]) => key === name)?.[1]
    return typeof value === 'string' ? value : null
  }
  const [first] = entries.filter(([key]) => key !== 'clientId')
  const object =
    first === undefined ? null : { kind: first[0].replace(/Id$/, ''), id: String(first[1]) }
  return { clientId: of('clientId'), object }
}
