import {
  type Confirmable,
  type Confirmation,
  type ConfirmedHow,
  confirmProblem,
} from '@samen/consultation/room'
import type { Sql } from '@samen/db/connection'
import { type Transaction, withLastStatement } from '@samen/db/transaction'
import { ConflictError, NotFoundError } from '../../errors/errors.ts'
import type { Platform } from '../../platform.ts'
import { type AuditSource, auditEvent } from '../audit/event.ts'
import { type RoomOf, type RoomStaff, roomContext, sourceIn } from '../room/access.ts'
import { enterOpenRoom, holdOpenRoom } from '../room/client-acts.ts'
import { asClientInRoom } from './as-client.ts'
import {
  type NewConfirmation,
  addConfirmation,
  findConfirmations,
  findNewest,
} from './repository.ts'

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
  const said = yesOf(who, what, { party: 'client', how, staffId: null })
  await asClientInRoom(platform, who, roomCode, 'written.confirm', source, async (tx) => {
    await requireConfirmable('client', who, what, tx)
    return {
      object: objectOf(what),
      write: (event, sql) => addConfirmation(said, event, tx.now, sql),
    }
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
  const { clientId, staffId } = who
  const now = source.occurredAt
  let revision = 0
  await withLastStatement(platform.pool, roomContext(who, who), now, async (tx) => {
    const access = await enterOpenRoom(who, who, tx)
    // Before anything is looked at: whoever closes or sets down a version waits for this, or this
    // for them.
    revision = await holdOpenRoom(who, tx)
    await requireConfirmable('clinician', who, what, tx)
    const said = yesOf(who, what, { party: 'clinician', how: 'here', staffId })
    const subject = { clientId, object: objectOf(what) }
    const event = auditEvent(sourceIn(source, access), 'written.confirm', subject)
    return { last: (sql: Sql) => addConfirmation(said, event, now, sql) }
  })
  platform.live.changed({ ...who, revision })
}

/** What `confirmProblem` says of it, as an answer; a yes that was said already is said once more. */
async function requireConfirmable(
  party: Confirmation['party'],
  who: InRoom,
  what: Confirmable,
  tx: Transaction,
): Promise<void> {
  const [newest, confirmations] = await Promise.all([
    findNewest(who, what, tx),
    findConfirmations(who, what, tx),
  ])
  if (newest === null || what.version > newest) throw new NotFoundError()
  switch (confirmProblem(party, what, newest, confirmations)) {
    case 'not-the-newest':
      throw new ConflictError('stale-version', 'There is a newer version of this.')
    case 'client-first':
      throw new ConflictError('client-first', 'The client has not said yes to this yet.')
    case 'already-confirmed':
    case null:
  }
}

const objectOf = ({ of: kind, id, version }: Confirmable) => ({ kind, id, version })

const yesOf = (
  { organisationId, clientId, visitId }: InRoom,
  what: Confirmable,
  by: Pick<NewConfirmation, 'party' | 'how' | 'staffId'>,
): NewConfirmation => ({ organisationId, clientId, visitId, ...objectOf(what), ...by })
