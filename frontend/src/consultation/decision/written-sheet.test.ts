import { emptySheet } from '@samen/consultation/room'
import type { DecisionOption, RoomField } from '@samen/consultation/room'
import { expect, test } from 'vitest'
import { freshOptionIds, type SheetRoom, writtenSheet } from './written-sheet.ts'

const id = '0190c0de-0000-7000-8000-000000000001'
const own = (option: string): DecisionOption => ({ id: option, text: option, for: [], against: [] })

/** A room with what the server holds, and what is typed here and not saved yet. */
function roomWith(
  stored: Readonly<Record<string, RoomField['value']>>,
  here: Readonly<Record<string, RoomField['value']>> = {},
): SheetRoom {
  const fields = Object.entries(stored).map(([part, value]) => ({
    name: `sheet/${id}/${part}`,
    revision: 1,
    value,
    savedAt: '2026-03-02T08:00:00Z',
  }))
  const values = new Map<string, RoomField['value']>([
    ...fields.map(({ name, value }) => [name, value] as const),
    ...Object.entries(here).map(([part, value]) => [`sheet/${id}/${part}`, value] as const),
  ])
  // The test's border: only what a sheet reads of a room.
  return {
    reply: () => ({ room: { fields } }),
    field: (name: string) => values.get(name),
    names: (prefix: string) =>
      [...values]
        .filter(([name, value]) => name.startsWith(prefix) && value !== null)
        .map(([name]) => name),
  } as unknown as SheetRoom
}
const version = {
  visitId: 'today',
  revision: 2,
  writtenAt: '2026-03-02T09:00:00Z',
  sheet: { ...emptySheet(), choice: 'zoals vastgelegd', options: [own('o1'), own('o2')] },
}

test('what was written before a version was set down does not come over it', () => {
  const room = roomWith({ choice: 'zoals eerst geschreven' })
  expect(writtenSheet(room, id, 'today').choice).toBe('zoals eerst geschreven')
  expect(writtenSheet(room, id, 'today', version).choice).toBe('zoals vastgelegd')
})

test('what is typed here shows at once, also an option of the version that is taken away', () => {
  const room = roomWith({ choice: 'oud' }, { choice: 'nieuw', 'option/o2': null })
  const sheet = writtenSheet(room, id, 'today', version)
  expect(sheet.choice).toBe('nieuw')
  expect(sheet.options.map((option) => option.id)).toEqual(['o1', 'no-change', 'not-now'])
})

test('the number of an option that was taken away is not given again', () => {
  const room = roomWith({ 'option/o1': own('o1'), 'option/o2': null })
  expect(freshOptionIds(room, id, writtenSheet(room, id, 'today'), 2)).toEqual(['o3', 'o4'])
})
