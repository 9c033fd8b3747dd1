import { emptySheet } from '@samen/consultation/room'
import type { DecisionSheet } from '@samen/consultation/room'
import { optionOf, sheetParts, sheetPrefix } from '../decision/sheet-names.ts'
import type { FieldName, FieldValue } from '../room/field-name.ts'
import type { RoomStore } from '../room/room-store.ts'

type LetGoRoom = Pick<RoomStore, 'reply' | 'field' | 'names' | 'save' | 'flush' | 'refresh'>

/** Something that is being written and is no version yet, or no newer one. */
export interface Begun {
  readonly of: 'agreement' | 'decision'
  readonly id: string
}

/**
 * Lets go of what was begun in this conversation; what was set down stays as it is. Of a sheet every
 * field gets back what stands in the newest version, or nothing: a removed option is a change too.
 * Resolves when the room shows it. Throws `HttpError`.
 */
export async function letGo(room: LetGoRoom, { of, id }: Begun): Promise<void> {
  if (of === 'agreement') room.save(`agreement/${id}`, null, 'at-once')
  else
    for (const [name, value] of sheetAsSetDown(room, id))
      room.save<FieldName>(name, value, 'at-once')
  await room.flush()
  await room.refresh()
}

function sheetAsSetDown(
  room: LetGoRoom,
  id: string,
): readonly (readonly [FieldName, FieldValue])[] {
  const now = room.reply()?.room
  const newest = now?.decisions.find((line) => line.id === id)?.versions.at(-1)
  const before = newest?.sheet ?? emptySheet()
  const stored = (now?.fields ?? []).map(({ name }) => name)
  const names = new Set<FieldName>([
    // The border: the room holds names that `kindOfField()` admits.
    ...stored.filter((name): name is FieldName => name.startsWith(sheetPrefix(id))),
    ...room.names(sheetPrefix(id)),
    ...before.options.map((option): FieldName => `sheet/${id}/option/${option.id}`),
  ])
  return [...names].flatMap((name) => {
    const value = valueIn(before, id, name)
    return value === undefined || room.field(name) === undefined ? [] : [[name, value] as const]
  })
}

/** What a field holds in a sheet that was set down; null: an option that it does not have. */
function valueIn(sheet: DecisionSheet, id: string, name: FieldName): FieldValue | undefined {
  const option = optionOf(id, name)
  if (option !== undefined) return sheet.options.find((one) => one.id === option) ?? null
  const part = sheetParts.find((one) => name === `sheet/${id}/${one}`)
  return part === undefined ? undefined : sheet[part]
}
