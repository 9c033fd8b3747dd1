import { describe, expect, test } from 'vitest'
import type { FieldKind, FieldValues, RoomField } from '../room/field.ts'
import type { DecisionOption } from './decision.ts'
import { nextOptionId } from './options.ts'
import { emptySheet, sheetFrom } from './sheet.ts'

const id = '0197a000-0000-7000-8000-00000000000a'
const otherId = '0197a000-0000-7000-8000-00000000000b'

function field<K extends FieldKind>(part: string, value: FieldValues[K], of = id): RoomField {
  return {
    name: `sheet/${of}/${part}`,
    value,
    revision: 1,
    savedAt: '2026-03-02T10:00:00.000Z',
  }
}
function option(text: string, more: Partial<DecisionOption> = {}): DecisionOption {
  return { id: 'ignored', text, for: [], against: [], ...more }
}
const walk = { id: 'o1', text: 'de hond wil mee', whose: 'client' } as const

describe('a sheet', () => {
  test('begins empty, with "nothing changes" and "not now" on it, and nothing chosen', () => {
    const sheet = sheetFrom(id, [])
    expect(sheet).toEqual(emptySheet())
    expect(sheet.outcome).toBeNull()
    expect(sheet.options.map(({ standing }) => standing)).toEqual(['no-change', 'not-now'])
  })

  test('is what was written of it, and of no other sheet', () => {
    const sheet = sheetFrom(id, [
      field('choice', 'Ga ik weer werken?'),
      field('matters', 'Rust'),
      field('choice', 'Verhuis ik?', otherId),
      field('option/o1', option('Verhuizen'), otherId),
    ])
    expect(sheet).toEqual({ ...emptySheet(), choice: 'Ga ik weer werken?', matters: 'Rust' })
  })

  test('own options stand in the order in which they were added, before the two', () => {
    const sheet = sheetFrom(id, [
      field('option/o10', option('Iets nieuws')),
      field('option/o2', option('Een halve dag')),
      field('option/o1', option('Twee dagen')),
    ])
    expect(sheet.options.map((one) => one.id)).toEqual(['o1', 'o2', 'o10', 'no-change', 'not-now'])
  })

  test('"nothing changes" and "not now" take arguments, and cannot be removed, renamed or copied', () => {
    const sheet = sheetFrom(id, [
      field('option/no-change', option('Weg ermee', { for: [walk] })),
      field('option/not-now', null),
      field('option/o1', option('Stiekem', { standing: 'no-change' })),
    ])
    expect(sheet.options).toEqual([
      { id: 'o1', text: 'Stiekem', for: [], against: [] },
      { id: 'no-change', text: '', standing: 'no-change', for: [walk], against: [] },
      { id: 'not-now', text: '', standing: 'not-now', for: [], against: [] },
    ])
  })

  test('of what was set down before, only what is written anew is different', () => {
    const before = sheetFrom(id, [
      field('choice', 'Ga ik weer werken?'),
      field('option/o1', option('Twee dagen')),
      field('option/o2', option('Een halve dag')),
      field('outcome', { kind: 'not-yet', needed: 'Tijd' }),
    ])
    const after = sheetFrom(id, [field('option/o1', null), field('outcome', null)], before)
    expect(after).toEqual({
      ...before,
      options: before.options.filter((one) => one.id !== 'o1'),
      outcome: null,
    })
  })

  test('an emptied text is empty, not the text of before', () => {
    const before = { ...emptySheet(), matters: 'Rust' }
    expect(sheetFrom(id, [field('matters', '')], before).matters).toBe('')
  })

  test('an option that was taken away leaves its id unused', () => {
    expect(nextOptionId([])).toBe('o1')
    expect(nextOptionId(['no-change', 'o2', 'o10', 'not-now', 'x7'])).toBe('o11')
  })
})
