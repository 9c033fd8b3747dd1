import type { AuditGround } from '@samen/db/schema/audit'
import type { Transaction } from '@samen/db/transaction'
import type { AuditAction } from '../modules/audit/action.ts'
import { auditEvent } from '../modules/audit/event.ts'
import type { AuditSource, AuditSubject } from '../modules/audit/event.ts'
import { insertAuditEvent } from '../modules/audit/repository.ts'
import type { SessionToken } from '../session-token/claims.ts'
import type { Actor } from './actor.ts'

/** Writes a request's events in the request's transaction, and knows whether any was written. */
export interface Auditor {
  /** The declared action, or `action` when more than one thing happened. */
  (subject?: AuditSubject, action?: AuditAction): Promise<void>
}

/** A route read or changed something without leaving its trace; a mistake of ours. */
export class AuditMissingError extends Error {
  readonly code = 'audit-missing'
  override readonly name = 'AuditMissingError'
}

export interface RequestFacts {
  readonly requestId: string
  readonly now: Date
  readonly ground: AuditGround
}

/** The access point of a client at the screen of the consultation room. */
const inRoom = 'room'

/** Null while no organisation is known: then there is no log to write in. */
export function sourceOfActor(actor: Actor, facts: RequestFacts): AuditSource | null {
  const { requestId, now: occurredAt, ground } = facts
  const request = { requestId, occurredAt, ground }
  switch (actor.kind) {
    case 'anonymous':
      return null
    case 'staff':
      return {
        ...request,
        organisationId: actor.organisationId,
        actorKind: 'staff',
        actorId: actor.staffId,
        role: actor.role,
        accessPoint: 'web',
        locationId: actor.locationId,
      }
    case 'client':
      return {
        ...request,
        organisationId: actor.organisationId,
        actorKind: 'client',
        actorId: actor.clientId,
        role: null,
        accessPoint: actor.kioskId ?? inRoom,
        locationId: null,
      }
    case 'kiosk':
      return {
        ...request,
        organisationId: actor.organisationId,
        actorKind: 'kiosk',
        actorId: actor.kioskId,
        role: null,
        accessPoint: actor.kioskId,
        locationId: actor.locationId,
      }
  }
}

/** The same from a token alone, where the session's row has not been read or said no. */
export function sourceOfToken(token: SessionToken, facts: RequestFacts): AuditSource {
  const { requestId, now: occurredAt, ground } = facts
  const { organisationId } = token
  const common = { organisationId, requestId, occurredAt, ground, role: null, locationId: null }
  return token.kind === 'staff'
    ? { ...common, actorKind: 'staff', actorId: token.staffId, accessPoint: 'web' }
    : {
        ...common,
        actorKind: 'client',
        actorId: token.clientId,
        accessPoint: token.kioskId ?? inRoom,
      }
}

export function auditorFor(
  tx: Transaction,
  source: AuditSource | null,
  action: AuditAction | 'none',
): { readonly audit: Auditor; readonly demand: () => void } {
  let written = false
  const audit: Auditor = async (subject, override) => {
    const what = override ?? (action === 'none' ? undefined : action)
    if (source === null || what === undefined)
      throw new AuditMissingError('an event needs an organisation and an action')
    written = true
    await insertAuditEvent(auditEvent(source, what, subject), tx)
  }
  return {
    audit,
    demand: () => {
      if (action !== 'none' && !written) throw new AuditMissingError(`${action} left no event`)
    },
  }
}
