import { nextOptionId, sheetFrom, standingOptions, writtenSince } from '@samen/consultation/room'
import type {
  DecisionOption,
  DecisionSheet,
  DecisionVersion,
  RoomField,
} from '@samen/consultation/room'
import type { FieldName } from '../room/field-name.ts'
import type { RoomStore } from '../room/room-store.ts'
import { sameValue } from '../room/same-value.ts'
import { optionOf, sheetParts, sheetPrefix } from './sheet-names.ts'
import type { SheetPart } from './sheet-names.ts'

/** What of the room a sheet is made of. */
export type SheetRoom = Pick<RoomStore, 'reply' | 'field' | 'names'>

/**
 * A sheet as it stands on this screen: its newest version, with what has been written in this
 * conversation since over it, saved or not.
 */
export function writtenSheet(
  room: SheetRoom,
  id: string,
  visitId: string,
  newest?: Pick<DecisionVersion, 'sheet' | 'visitId' | 'writtenAt' | 'revision'>,
): DecisionSheet {
  const fields = fieldsOf(room, id, newest?.sheet)
  return sheetFrom(id, writtenSince(fields, newest, visitId), newest?.sheet)
}

/** Whether anything has been written on this sheet in this conversation. */
export function hasWriting(room: SheetRoom, id: string): boolean {
  return room.names(sheetPrefix(id)).length > 0
}

/** Ids for `count` more options: none that is there or was. */
export function freshOptionIds(
  room: SheetRoom,
  id: string,
  sheet: DecisionSheet,
  count: number,
): readonly string[] {
  const used = [...namesOf(room, id).flatMap((name) => optionOf(id, name) ?? []), ...idsOf(sheet)]
  const fresh: string[] = []
  while (fresh.length < count) fresh.push(nextOptionId([...used, ...fresh]))
  return fresh
}

const idsOf = (sheet: DecisionSheet | undefined) => (sheet?.options ?? []).map(({ id }) => id)

/** Names of what was ever written; what was taken away (null) as well. */
function namesOf(room: SheetRoom, id: string): readonly FieldName[] {
  const stored = (room.reply()?.room.fields ?? []).map(({ name }) => name)
  return [...stored, ...room.names(sheetPrefix(id))].filter(
    // The border: the room holds names that `kindOfField()` admits.
    (name): name is FieldName => name.startsWith(sheetPrefix(id)),
  )
}

function fieldsOf(room: SheetRoom, id: string, setDown?: DecisionSheet): readonly RoomField[] {
  const options = [...idsOf(setDown), ...standingOptions.map((option) => option.id)]
  const names = new Set<FieldName>([
    ...namesOf(room, id),
    ...sheetParts.map((part): FieldName => `sheet/${id}/${part}`),
    ...options.map((option): FieldName => `sheet/${id}/option/${option}`),
  ])
  const stored = room.reply()?.room.fields ?? []
  return [...names].flatMap((name) => {
    const value = room.field(name)
    if (value === undefined) return []
    const saved = stored.find((field) => field.name === name)
    // What is not saved yet was written later than anything that is.
    if (saved && sameValue(saved.value, value)) return [saved]
    return [{ name, revision: Number.POSITIVE_INFINITY, value, savedAt: 'not saved yet' }]
  })
}

/** What a part of the sheet holds. */
export type PartValue<Part extends SheetPart> = DecisionSheet[Part]

/** An option that is worth reading: named, or with something said about it. */
export function isSaid({ text, standing, for: pros, against }: DecisionOption): boolean {
  return standing !== undefined || text.trim() !== '' || pros.length + against.length > 0
}
