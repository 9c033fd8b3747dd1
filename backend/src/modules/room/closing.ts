import { type Transaction, withContext } from '@samen/db/transaction'
import { ConflictError } from '../../errors/errors.ts'
import { type AuditSource, auditEvent } from '../audit/event.ts'
import { type RoomPlatform, requireAccess, requireWriter, roomContext, sourceIn } from './access.ts'
import { readAccess } from './repository-access.ts'
import { type Closing, closeOnce } from './repository-state.ts'
import { type Writer, logEvent } from './repository-write.ts'

/**
 * Fixes the consultation: nothing is written in it after this, by nobody. Closing twice is closing
 * once.
 * @throws UnauthenticatedError, ForbiddenError, NotFoundError; ConflictError `visit-over`,
 * `not-the-writer`; DatabaseUnavailableError
 */
export async function closeRoom(
  platform: RoomPlatform,
  who: Writer,
  source: AuditSource,
): Promise<void> {
  const { clientId, visitId, organisationId, staffId } = who
  const context = roomContext(who, who)
  const revision = await withContext(platform.pool, context, source.occurredAt, async (tx) => {
    const access = requireAccess(await readAccess(who, who, tx))
    if (access.state !== 'closed') requireWriter(access, who.screen)
    const object = { kind: 'visit', id: visitId }
    const told = auditEvent(sourceIn(source, access), 'consultation.close', { clientId, object })
    const closing = { organisationId, clientId, visitId, staffId, how: 'clinician' } as const
    // Closed already is nothing that happened: the access log tells of it once.
    const closed = await closeOnce(closing, tx)
    if (closed !== null) await logEvent(told, tx)
    return closed
  })
  if (revision !== null) platform.live.changed({ organisationId, visitId, revision })
}

/**
 * The same without a screen, from the list of the day or at midnight, in a transaction that is open:
 * the new revision, to be told after the commit; null when it was closed already.
 * @throws ConflictError `visit-over` when it was cancelled
 */
export async function closeVisit(
  visit: Closing & { readonly state: 'planned' | 'closed' | 'cancelled' },
  tx: Transaction,
): Promise<number | null> {
  if (visit.state === 'cancelled')
    throw new ConflictError('visit-over', 'This visit was cancelled.')
  return await closeOnce(visit, tx)
}
