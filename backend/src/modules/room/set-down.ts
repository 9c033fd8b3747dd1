import {
  type AgreementContent,
  type AgreementVersion,
  type DecisionVersion,
  type TimelineEntry,
  firstDayToLookBack,
  isTooEarlyToLookBack,
  sheetFrom,
  sheetProblems,
  sheetToSetDown,
  writtenSince,
} from '@samen/consultation/room'
import type { Transaction } from '@samen/db/transaction'
import { UnprocessableError } from '../../errors/errors.ts'
import type { AuditSource } from '../audit/event.ts'
import type { RoomAccess, RoomPlatform } from './access.ts'
import { openDecision, openField } from './open-room.ts'
import { fieldsOf } from './repository-state.ts'
import { decisionVersion } from './repository-versions.ts'
import { type Writer, insertVersion, newestVersion } from './repository-write.ts'
import {
  type AgreementSealed,
  type DecisionSealed,
  type NoteSealed,
  type VersionTable,
  versionRow,
} from './sealed.ts'
import { type WritableRoom, type Written, conflict, writeInRoom } from './write.ts'

/** What is set down, and the version that it changes; 0 for the first. */
interface Base {
  readonly id: string
  readonly baseVersion: number
}
export interface AgreementToSetDown extends Base {
  readonly state: AgreementVersion['state']
  readonly content: AgreementContent
}
export type NoteToWrite = Base & Pick<TimelineEntry, 'typedBy' | 'removed' | 'note'>

const kinds = {
  agreement_version: 'agreement',
  decision_version: 'decision',
  timeline_entry: 'note',
} as const satisfies Record<VersionTable, string>

/** The next version, of what `content` gives; it says no by throwing. */
async function next(
  table: VersionTable,
  { who, keys }: WritableRoom,
  { id, baseVersion }: Base,
  content: unknown,
  tx: Transaction,
): Promise<Written<number>> {
  if ((await newestVersion(table, who, id, tx)) !== baseVersion) throw conflict()
  const version = baseVersion + 1
  const sealed = keys.sealRoom(versionRow(table, id, version), content)
  return {
    result: version,
    object: { kind: kinds[table], id, version },
    statements: [insertVersion(table, who, { id, baseVersion, sealed }, tx)],
  }
}

/** @throws UnprocessableError `look-back-too-early` with the place */
function requireDayToCome(
  day: string | null,
  place: string,
  { today, day: visitDay }: Pick<RoomAccess, 'today' | 'day'>,
): void {
  if (!isTooEarlyToLookBack(day, firstDayToLookBack(today, visitDay))) return
  const where = [{ place, reason: 'too-early' }]
  throw new UnprocessableError('look-back-too-early', where, 'That day has passed.')
}

/**
 * Sets down an agreement, or a change of one; its version. One that stops keeps the day it had.
 * @throws UnprocessableError `look-back-too-early`; as `writeInRoom`
 */
export async function setDownAgreement(
  platform: RoomPlatform,
  who: Writer,
  { id, baseVersion, state, content }: AgreementToSetDown,
  source: AuditSource,
): Promise<number> {
  const sealed: AgreementSealed = { state, content }
  return await writeInRoom(platform, who, 'agreement.set-down', source, async (room, tx) => {
    if (state === 'open') requireDayToCome(content.lookBack, 'content.lookBack', room.access)
    return await next('agreement_version', room, { id, baseVersion }, sealed, tx)
  })
}

/**
 * Writes a note of the client's on the timeline, or changes one; its version.
 * @throws as `writeInRoom`
 */
export async function writeNote(
  platform: RoomPlatform,
  who: Writer,
  { id, baseVersion, typedBy, removed, note }: NoteToWrite,
  source: AuditSource,
): Promise<number> {
  const sealed: NoteSealed = { typedBy, removed, note }
  return await writeInRoom(platform, who, 'note.write', source, (room, tx) =>
    next('timeline_entry', room, { id, baseVersion }, sealed, tx),
  )
}

/**
 * Sets down the sheet as it is written now, over the version before it; its version.
 * @throws UnprocessableError `sheet-incomplete` with what is still missing, `look-back-too-early`; as
 * `writeInRoom`
 */
export async function setDownDecision(
  platform: RoomPlatform,
  who: Writer,
  base: Base,
  source: AuditSource,
): Promise<number> {
  return await writeInRoom(platform, who, 'decision.set-down', source, async (room, tx) => {
    const { keys } = room
    const [revision, rows, before] = await Promise.all([
      room.revision,
      fieldsOf(tx.sql, who),
      decisionVersion(who, base.id, base.baseVersion, tx),
    ])
    if (base.baseVersion > 0 && before === null) throw conflict()
    const earlier: DecisionVersion | null = before && openDecision(keys, before)
    const fields = rows.map((row) => openField(keys, row))
    const fresh = writtenSince(fields, earlier, who.visitId)
    const sheet = sheetToSetDown(sheetFrom(base.id, fresh, earlier?.sheet))
    const content: DecisionSealed = { sheet, revision }
    const problems = sheetProblems(content.sheet)
    if (problems.length > 0) {
      const places = problems.map((place) => ({ place, reason: 'missing' }))
      throw new UnprocessableError('sheet-incomplete', places, 'The sheet is not complete yet.')
    }
    requireDayToCome(content.sheet.plan.reviewDate, 'review', room.access)
    return await next('decision_version', room, base, content, tx)
  })
}
