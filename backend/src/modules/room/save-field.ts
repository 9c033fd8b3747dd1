import { type FieldKind, type FieldValues, kindOfField } from '@samen/consultation/room'
import type { Sql } from '@samen/db/connection'
import type { FieldArea } from '@samen/db/schema/consultation'
import { withLastStatement } from '@samen/db/transaction'
import { StaleError } from '../../errors/errors.ts'
import { type AuditSource, auditEvent } from '../audit/event.ts'
import { type RoomPlatform, roomContext, sourceIn } from './access.ts'
import { type Writer, saveField as save } from './repository-write.ts'
import { type FieldContent, fieldRow } from './sealed.ts'
import { enterToWrite } from './write.ts'

export interface FieldToSave {
  readonly name: string
  /** Of the kind that the name asks for: the contract checked it. */
  readonly value: FieldValues[FieldKind]
  /** The revision that it changes; 0: it was never written. */
  readonly base: number
}

/** Where a field of the agenda, an agreement or a sheet is kept: the agenda's are read later too. */
function areaOf(name: string): FieldArea {
  switch (kindOfField(name)) {
    case 'goal':
    case 'point':
    case 'tick':
    case 'note':
      return 'agenda'
    case 'agreement':
      return 'agreement'
    default:
      return 'sheet'
  }
}

/** A refused save is looked at once more: it says better why. */
const looks = 2

/**
 * Saves one field, when it is still what this screen changed; its new revision. A hot path, in two
 * flushes: it happens at every pause in the typing.
 * @throws UnauthenticatedError, ForbiddenError, NotFoundError; ConflictError `consultation-closed`,
 * `visit-over`, `not-the-writer`; StaleError; DatabaseUnavailableError
 */
export async function saveField(
  platform: RoomPlatform,
  who: Writer,
  field: FieldToSave,
  source: AuditSource,
): Promise<number> {
  for (let look = 0; look < looks; look += 1) {
    const revision = await saveOnce(platform, who, field, source)
    if (revision === null) continue
    platform.live.changed({ ...who, revision })
    return revision
  }
  throw new StaleError()
}

async function saveOnce(
  platform: RoomPlatform,
  who: Writer,
  { name, value, base }: FieldToSave,
  source: AuditSource,
): Promise<number | null> {
  const { visitId, clientId } = who
  const now = source.occurredAt
  const ended = await withLastStatement(platform.pool, roomContext(who, who), now, async (tx) => {
    const { access, keys } = await enterToWrite(platform, who, tx)
    const nameHmac = keys.nameHmac(visitId, name)
    const content: FieldContent = { name, value }
    const sealed = keys.sealRoom(fieldRow(visitId, nameHmac), content)
    const object = { kind: 'visit', id: visitId }
    const event = auditEvent(sourceIn(source, access), 'room.write', { clientId, object })
    const changed = { nameHmac, area: areaOf(name), base, sealed }
    return { last: (sql: Sql) => save(who, changed, event, now, sql) }
  })
  return 'last' in ended ? (ended.last[0]?.revision ?? null) : null
}
