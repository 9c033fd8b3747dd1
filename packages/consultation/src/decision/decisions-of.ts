import type { History } from '../history.ts'
import { byText } from '../order.ts'
import { reportsOf } from '../room/reports.ts'
import type { Reading } from '../shown.ts'
import type { DecisionLine, OpenSheet } from '../room/room.ts'
import type { RoomField } from '../room/field.ts'
import type { Confirmation } from './confirmation.ts'
import type { DecisionVersion } from './decision.ts'
import { sheetFrom } from './sheet.ts'
import { versionLines } from './version-lines.ts'
import { writtenSince } from './written-since.ts'

/**
 * Every decision with its versions and what the client told of it, in the order in which they were
 * first made.
 */
export function decisionsOf(
  versions: readonly DecisionVersion[],
  confirmations: readonly Confirmation[],
  history: History,
  reading: Reading,
): readonly DecisionLine[] {
  return versionLines('decision', versions, confirmations).map((line) => ({
    ...line,
    reports: reportsOf('decision', line.id, history, reading),
  }))
}

/**
 * The sheets of this visit that say something that has not been set down, by id. What was set down as
 * it stands is a decision, not an open sheet.
 */
export function openSheets(
  fields: readonly RoomField[],
  decisions: readonly Pick<DecisionLine, 'id' | 'versions'>[],
  visitId: string,
): readonly OpenSheet[] {
  const sheets = Map.groupBy(fields.filter(isSheet), ({ name }) => name.split('/')[1] ?? '')
  return [...sheets]
    .toSorted(([a], [b]) => byText(a, b))
    .flatMap(([id, written]): readonly OpenSheet[] => {
      const newest = decisions.find((line) => line.id === id)?.versions.at(-1)
      const sheet = sheetFrom(id, writtenSince(written, newest, visitId), newest?.sheet)
      if (newest && says(sheet) === says(sheetFrom(id, [], newest.sheet))) return []
      const revisions = Object.fromEntries(written.map(({ name, revision }) => [name, revision]))
      return [{ id, baseVersion: newest?.version ?? 0, sheet, revisions }]
    })
}

function isSheet({ name }: RoomField): boolean {
  return name.startsWith('sheet/')
}

/** Equal for two sheets that say the same, whatever the order of their keys. */
function says(sheet: unknown): string {
  return JSON.stringify(sheet, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => byText(a, b)))
      : value,
  )
}
