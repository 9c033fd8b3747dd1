import { ConstraintError } from '@samen/db/errors'
import { type Transaction, withContext } from '@samen/db/transaction'
import { ConflictError } from '../../errors/errors.ts'
import { newId } from '../../ids.ts'
import type { RoomKeys } from '../../vault/room-part.ts'
import { type AuditSource, auditEvent } from '../audit/event.ts'
import {
  type RoomPlatform,
  requireAccess,
  requireOpenRoom,
  roomContext,
  sourceIn,
} from './access.ts'
import { openField } from './open-room.ts'
import { readAccess } from './repository-access.ts'
import {
  type Reopening,
  fieldsOf,
  reopenOnce,
  snapshotsOf,
  takeOverOnce,
} from './repository-state.ts'
import { type Writer, beginConsultation, logEvent } from './repository-write.ts'
import { type EventContent, type SnapshotContent, eventRow, snapshotRow } from './sealed.ts'

/**
 * This screen writes from now on, whichever did before; others see it and who did it.
 * @throws UnauthenticatedError, ForbiddenError, NotFoundError; ConflictError `consultation-closed`,
 * `visit-over`; DatabaseUnavailableError
 */
export async function takeOver(
  platform: RoomPlatform,
  who: Writer,
  source: AuditSource,
): Promise<void> {
  const { clientId, visitId, organisationId } = who
  const context = roomContext(who, who)
  const revision = await withContext(platform.pool, context, source.occurredAt, async (tx) => {
    const access = requireAccess(await readAccess(who, who, tx))
    requireOpenRoom(access)
    if (access.writerScreen === null) await beginConsultation(who, tx)
    const object = { kind: 'visit', id: visitId }
    const told = auditEvent(sourceIn(source, access), 'room.take-over', { clientId, object })
    const [taken] = await Promise.all([takeOverOnce(who, tx), logEvent(told, tx)])
    // Closed between the look and the write.
    if (taken === null) requireOpenRoom({ state: 'closed' })
    return taken
  })
  if (revision !== null) platform.live.changed({ organisationId, visitId, revision })
}

const notClosed = () => new ConflictError('consultation-open', 'The consultation is not closed.')

/**
 * Opens a closed consultation again. What was there is kept, the reason is there for client and
 * clinician to read, and this screen writes.
 * @throws UnauthenticatedError, ForbiddenError, NotFoundError; ConflictError `consultation-open`;
 * VaultError; DatabaseUnavailableError
 */
export async function reopenRoom(
  platform: RoomPlatform,
  who: Writer,
  reason: string,
  source: AuditSource,
): Promise<void> {
  const { clientId, visitId, organisationId } = who
  const now = source.occurredAt
  try {
    const revision = await withContext(platform.pool, roomContext(who, who), now, async (tx) => {
      const access = requireAccess(await readAccess(who, who, tx))
      if (access.state !== 'closed') throw notClosed()
      const keys = await platform.roomVault.client(who, access.dataKey)
      const reopening = await keep(who, reason, keys, tx)
      const object = { kind: 'visit', id: visitId }
      const told = auditEvent(sourceIn(source, access), 'consultation.reopen', { clientId, object })
      const [opened] = await Promise.all([reopenOnce(who, reopening, tx), logEvent(told, tx)])
      if (opened === null) throw notClosed()
      return opened
    })
    platform.live.changed({ organisationId, visitId, revision })
  } catch (error) {
    // Two at the same moment: the other's snapshot was first.
    if (error instanceof ConstraintError && error.kind === 'unique') throw notClosed()
    throw error
  }
}

/** What was there when it was closed, sealed anew where it is kept, and why it is opened. */
async function keep(
  who: Writer,
  reason: string,
  keys: RoomKeys,
  tx: Transaction,
): Promise<Reopening> {
  const [rows, before] = await Promise.all([fieldsOf(tx.sql, who), snapshotsOf(who, tx)])
  const version = before + 1
  const snapshot: SnapshotContent = { fields: rows.map((row) => openField(keys, row)) }
  const content: EventContent = { reason }
  const eventId = newId(tx.now)
  return {
    eventId,
    sealedReason: keys.sealRoom(eventRow(eventId), content),
    snapshot: { version, sealed: keys.sealRoom(snapshotRow(who.visitId, version), snapshot) },
  }
}
