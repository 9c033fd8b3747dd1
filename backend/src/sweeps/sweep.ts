import { randomUUID } from 'node:crypto'
import { DatabaseUnavailableError } from '@samen/db/errors'
import { type Transaction, withContext } from '@samen/db/transaction'
import type { AuditAction } from '../modules/audit/action.ts'
import { auditEvent } from '../modules/audit/event.ts'
import { insertAuditEvent } from '../modules/audit/repository.ts'
import { closeVisit } from '../modules/room/closing.ts'
import type { RoomChange } from '../live/live.ts'
import type { Platform } from '../platform.ts'
import {
  type Left,
  leftOpen,
  lockSweep,
  organisationIds,
  sweepDrafts,
  sweepIdempotency,
} from './repository.ts'

/** A draft waits this long after its day; what was handed in waits for nothing. */
const draftHours = 24
/** Longer than anybody tries to send the same again. */
const idempotencyHours = 48
/** Milliseconds for one organisation: after a long standstill there is much to do. */
const deadline = 60_000

type Sweeping = Pick<Platform, 'pool' | 'clock' | 'live'>

/**
 * The work of midnight and after, for every organisation: consultations that nobody closed are
 * closed, what waited too long is taken away. Doing it again does nothing. What goes wrong in one
 * organisation keeps no other waiting.
 * @throws DatabaseUnavailableError; what went wrong first, when all had their turn
 */
export async function sweep(platform: Sweeping): Promise<void> {
  const now = platform.clock.now()
  const wrong: unknown[] = []
  for (const organisationId of await organisationIds(platform.pool, now)) {
    const context = { purpose: 'system', organisationId } as const
    const work = (tx: Transaction) => sweepOrganisation(organisationId, tx)
    try {
      const changes = await withContext(platform.pool, context, now, work, { deadline })
      for (const change of changes) platform.live.changed(change)
    } catch (error) {
      if (error instanceof DatabaseUnavailableError) throw error
      wrong.push(error)
    }
  }
  if (wrong.length > 0) throw wrong[0]
}

async function sweepOrganisation(
  organisationId: string,
  tx: Transaction,
): Promise<readonly RoomChange[]> {
  // Another server is at it.
  if (!(await lockSweep(organisationId, tx))) return []
  const changes: RoomChange[] = []
  for (const { visitId, clientId } of await leftOpen(organisationId, tx)) {
    const of = { organisationId, clientId, visitId, state: 'planned' } as const
    const revision = await closeVisit({ ...of, staffId: null, how: 'midnight' }, tx)
    // Closed by somebody just now.
    if (revision === null) continue
    changes.push({ organisationId, visitId, revision })
    await record('consultation.close', { visitId, clientId }, organisationId, tx)
  }
  for (const left of await sweepDrafts(organisationId, draftHours, tx))
    await record('draft.expire', left, organisationId, tx)
  const before = new Date(tx.now.getTime() - idempotencyHours * 3_600_000)
  await sweepIdempotency(organisationId, before, tx.sql)
  return changes
}

/** Nobody did it: the server, on its own. */
async function record(
  action: AuditAction,
  { visitId, clientId }: Left,
  organisationId: string,
  tx: Transaction,
): Promise<void> {
  const source = {
    organisationId,
    actorKind: 'system',
    actorId: null,
    role: null,
    accessPoint: 'web',
    locationId: null,
    ground: 'system',
    requestId: randomUUID(),
    occurredAt: tx.now,
  } as const
  const object = { kind: 'visit', id: visitId }
  await insertAuditEvent(auditEvent(source, action, { clientId, object }), tx)
}
