import { randomUUID } from 'node:crypto'
import type { Context } from '@samen/db/context'
import { type Transaction, withContext } from '@samen/db/transaction'
import type { StaffActor } from '../http/actor.ts'
import { auditorFor, sourceOfActor } from '../http/auditor.ts'
import type { AuditAction } from '../modules/audit/action.ts'
import type { AuditSubject } from '../modules/audit/event.ts'
import type { Platform } from '../platform.ts'
import { type LocationKey, staff, type StaffKey } from './organisation.ts'
import type { StoryClock } from './story-clock.ts'

/** Where the story plays: the running server's own platform, under the clock of the story. */
export interface Scene {
  readonly platform: Platform
  readonly clock: StoryClock
  /** Today, and the time of the start. */
  readonly today: Date
  readonly organisationId: string
  readonly locations: Readonly<Record<LocationKey, string>>
  readonly staff: Readonly<Record<StaffKey, string>>
}

/** The result of something that was done, and what the access log says it was about. */
export interface Done<T> {
  readonly result: T
  readonly about?: AuditSubject
}

/**
 * Lets somebody of staff do one thing at the moment of the story: a transaction with its event in
 * the access log, as a route makes it.
 */
export function staffDoes<T>(
  scene: Scene,
  who: StaffKey,
  action: AuditAction,
  work: (tx: Transaction) => Promise<Done<T>>,
): Promise<T> {
  const { platform, clock, organisationId } = scene
  const actor = colleague(scene, who)
  const context: Context = { purpose: 'duty', organisationId, staffId: actor.staffId }
  const facts = { requestId: randomUUID(), now: clock.now(), ground: 'duty' } as const
  return withContext(platform.pool, context, clock.now(), async (tx) => {
    const { audit } = auditorFor(tx, sourceOfActor(actor, facts), action)
    const { result, about } = await work(tx)
    await audit(about)
    return result
  })
}

/** Somebody of staff as services know them. Nobody signed in: there is no session to name. */
export function colleague(scene: Scene, who: StaffKey): StaffActor {
  const { name, roles, location } = staff[who]
  return {
    kind: 'staff',
    organisationId: scene.organisationId,
    sessionId: noSession,
    staffId: scene.staff[who],
    name,
    roles,
    role: roles[0],
    locationId: location === null ? null : scene.locations[location],
  }
}

const noSession = '00000000-0000-0000-0000-000000000000'
