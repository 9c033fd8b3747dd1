import type { Confirmable, ConfirmedHow } from '@samen/consultation/room'
import { type Transaction, withContext } from '@samen/db/transaction'
import { ConflictError, NotFoundError } from '../../errors/errors.ts'
import type { Platform } from '../../platform.ts'
import { type AuditSource, auditEvent } from '../audit/event.ts'
import { insertAuditEvent } from '../audit/repository.ts'
import { type RoomOf, type RoomStaff, roomContext, sourceIn } from '../room/access.ts'
import { enterOpenRoom, raiseRevision } from '../room/client-acts.ts'
import { type Done, asClientInRoom } from './as-client.ts'
import { addConfirmation, findNewest, isConfirmedByClient } from './repository.ts'

type InRoom = RoomStaff & RoomOf

/**
 * The client's yes to one version, on the clinician's screen. Twice is once.
 * @throws NotFoundError when there is no such version; ConflictError `stale-version` when it is not
 * the newest; as `asClientInRoom`
 */
export async function confirmAsClient(
  platform: Platform,
  who: InRoom,
  { roomCode, how, ...what }: Confirmable & { roomCode: string; how: ConfirmedHow },
  source: AuditSource,
): Promise<void> {
  await asClientInRoom(platform, who, roomCode, 'written.confirm', source, async (tx) => {
    await requireNewest(who, what, tx)
    return await sayYes(who, what, { party: 'client', how, staffId: null }, tx)
  })
}

/**
 * The clinician's yes, after the client's to the same version. Twice is once.
 * @throws NotFoundError; ConflictError `stale-version`, `client-first`; as `enterOpenRoom`
 */
export async function confirmAsClinician(
  platform: Platform,
  who: InRoom,
  what: Confirmable,
  source: AuditSource,
): Promise<void> {
  const { organisationId, clientId, staffId } = who
  const now = source.occurredAt
  const revision = await withContext(platform.pool, roomContext(who, who), now, async (tx) => {
    const access = await enterOpenRoom(who, who, tx)
    // Before anything is looked at: whoever sets down a version waits for this, or this for them.
    const raised = await raiseRevision(who, tx)
    await requireNewest(who, what, tx)
    const { of: kind, id, version } = what
    if (!(await isConfirmedByClient({ organisationId, kind, id, version }, tx)))
      throw new ConflictError('client-first', 'The client has not said yes to this yet.')
    const object = await sayYes(who, what, { party: 'clinician', how: 'here', staffId }, tx)
    if (object !== null) {
      const event = auditEvent(sourceIn(source, access), 'written.confirm', { clientId, object })
      await insertAuditEvent(event, tx)
    }
    return raised
  })
  platform.live.changed({ ...who, revision })
}

async function requireNewest(who: InRoom, what: Confirmable, tx: Transaction): Promise<void> {
  const newest = await findNewest(who, what, tx)
  if (newest === null || what.version > newest) throw new NotFoundError()
  if (what.version < newest)
    throw new ConflictError('stale-version', 'There is a newer version of this.')
}

async function sayYes(
  { organisationId, clientId, visitId }: InRoom,
  { of: kind, id, version }: Confirmable,
  by: {
    readonly party: 'client' | 'clinician'
    readonly how: ConfirmedHow
    readonly staffId: string | null
  },
  tx: Transaction,
): Promise<Done> {
  const row = { organisationId, clientId, visitId, kind, id, version, ...by }
  return (await addConfirmation(row, tx)) ? { kind, id, version } : null
}
