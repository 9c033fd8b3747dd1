import { emptySheet } from '@samen/consultation/room'
import type { DecisionOption, DecisionSheet, Room, RoomField } from '@samen/consultation/room'
import { expect, test } from 'vitest'
import { writtenSheet } from '../decision/written-sheet.ts'
import { emptyRoom } from '../room/testing/room-server.ts'
import { letGo } from './let-go.ts'

const id = '0190c0de-0000-7000-8000-000000000001'
const own = (option: string): DecisionOption => ({ id: option, text: option, for: [], against: [] })
const noChange: DecisionOption = {
  ...own('no-change'),
  text: '',
  for: [{ id: 'a', text: 'Rust', whose: 'client' }],
}

/** What is on the sheet of a choice in this room, with what was set down of it before. */
function roomWith(written: Readonly<Record<string, RoomField['value']>>, setDown?: DecisionSheet) {
  const fields = Object.entries(written).map(([part, value]) => ({
    name: `sheet/${id}/${part}`,
    revision: 5,
    value,
    savedAt: '2026-03-02T08:00:00Z',
  }))
  const values = new Map(fields.map(({ name, value }) => [name, value]))
  const version = {
    id,
    version: 1,
    visitId: 'today',
    day: '2026-03-02',
    writtenAt: '2026-03-02T07:00:00Z',
    revision: 2,
    sheet: setDown ?? emptySheet(),
    standing: 'confirmed' as const,
  }
  const room: Room = {
    ...emptyRoom,
    fields,
    decisions: setDown ? [{ id, versions: [version], confirmations: [] }] : [],
  }
  // The test's border: only what a sheet reads of a room, and writes into it.
  const store = {
    reply: () => ({ room }),
    field: (name: string) => values.get(name),
    names: (prefix: string) =>
      [...values].flatMap(([name, value]) =>
        value !== null && name.startsWith(prefix) ? name : [],
      ),
    save: (name: string, value: RoomField['value']) => values.set(name, value),
    flush: () => Promise.resolve(),
    refresh: () => Promise.resolve(),
  } as unknown as Parameters<typeof letGo>[0] & Parameters<typeof writtenSheet>[0]
  const sheet = () => writtenSheet(store, id, 'today', setDown ? version : undefined)
  return { store, sheet, values }
}

test('a first sheet that is let go says nothing any more', async () => {
  const { store, sheet } = roomWith({
    choice: 'mijn nachtpil',
    'option/o1': own('o1'),
    'option/no-change': noChange,
    sure: { sure: true, understand: null, riskBenefit: null, encouragement: null },
    outcome: { kind: 'listened', heard: 'veel' },
    plan: { ...emptySheet().plan, from: '2026-03-09' },
  })
  expect(sheet()).not.toEqual(emptySheet())
  await letGo(store, { of: 'decision', id })
  expect(sheet()).toEqual(emptySheet())
})

test('a revision that is let go: the sheet is as it was set down, with the options it had', async () => {
  const [, notNow] = emptySheet().options
  const setDown: DecisionSheet = {
    ...emptySheet(),
    choice: 'mijn nachtpil',
    options: [
      own('o1'),
      own('o2'),
      { ...noChange, standing: 'no-change' },
      ...(notNow ? [notNow] : []),
    ],
    outcome: { kind: 'listened', heard: 'veel' },
  }
  const { store, sheet, values } = roomWith(
    {
      choice: 'iets heel anders',
      'option/o2': null,
      'option/o3': own('o3'),
      'option/no-change': { ...noChange, for: [] },
      outcome: null,
    },
    setDown,
  )
  expect(sheet()).not.toEqual(setDown)
  await letGo(store, { of: 'decision', id })
  expect(sheet()).toEqual(setDown)
  // What nobody wrote on is not written now.
  expect(values.has(`sheet/${id}/option/o1`)).toBe(false)
})
