import type { AuditActorKind, AuditGround, AuditOutcome } from '@samen/db/schema/audit'
import { newId } from '../../ids.ts'
import type { AuditAction } from './action.ts'

/** Who did it, where and in which request: the same for every event of one request. */
export interface AuditSource {
  readonly organisationId: string
  readonly actorKind: AuditActorKind
  /** Of the member of staff, the client or the kiosk; null for nobody we know. */
  readonly actorId: string | null
  /** The role they acted in. */
  readonly role: string | null
  /** The kiosk's id, or 'web'. */
  readonly accessPoint: string
  readonly locationId: string | null
  readonly ground: AuditGround
  readonly requestId: string
  readonly occurredAt: Date
}

/** What it was about. Ids only, never content. */
export interface AuditSubject {
  readonly clientId?: string | null
  readonly object?: { readonly kind: string; readonly id: string; readonly version?: number }
  /** When the ground is another than the route's policy says. */
  readonly ground?: AuditGround
  readonly outcome?: AuditOutcome
}

/** A row of `audit_event`: NEN 7513's fields. */
export interface AuditEvent extends AuditSource {
  readonly id: string
  readonly clientId: string | null
  readonly action: AuditAction
  readonly objectKind: string | null
  readonly objectId: string | null
  readonly objectVersion: number | null
  readonly emergency: boolean
  readonly outcome: AuditOutcome
}

export function auditEvent(
  source: AuditSource,
  action: AuditAction,
  subject: AuditSubject = {},
): AuditEvent {
  return {
    ...source,
    id: newId(source.occurredAt),
    ground: subject.ground ?? source.ground,
    clientId: subject.clientId ?? null,
    action,
    objectKind: subject.object?.kind ?? null,
    objectId: subject.object?.id ?? null,
    objectVersion: subject.object?.version ?? null,
    emergency: false,
    outcome: subject.outcome ?? 'ok',
  }
}
