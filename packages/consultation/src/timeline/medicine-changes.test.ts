import { describe, expect, test } from 'vitest'
import type { MedicineMoment, ShownAnswer } from '../view.ts'
import { medicineChanges } from './medicine-changes.ts'

const question = 'Hoe gebruik je dit medicijn?'
const answer = (key: string, said: string, asked = question): ShownAnswer => ({
  key: `${key}@m1`,
  topic: 'mijn pil · Hoe ik het gebruik',
  question: asked,
  lines: [said],
})
const use = (said: string, asked?: string) => answer('medication.use', said, asked)
/** Visit by visit, oldest first. */
const changes = (...moments: readonly Partial<MedicineMoment>[]) =>
  medicineChanges({
    id: 'm1',
    name: 'mijn pil',
    moments: moments.map((moment, at) => ({
      at,
      event: 'mentioned',
      name: 'mijn pil',
      answers: [],
      ...moment,
    })),
  })

describe('what Sam told about a medicine', () => {
  test('another name is a change, also when it had been off the list in between', () => {
    expect(
      changes({}, { event: 'renamed', name: 'mijn nachtpil', nameBefore: 'mijn pil' }),
    ).toEqual([{ at: 1, kind: 'renamed', name: 'mijn nachtpil', before: 'mijn pil' }])
    expect(
      changes({}, { event: 'stopped' }, { event: 'started', name: 'mijn nachtpil' }),
    ).toMatchObject([{ at: 2, kind: 'renamed' }])
  })

  test('another use is a change, with what was said before, however long ago that was', () => {
    expect(
      changes({ answers: [use('Zoals afgesproken')] }, {}, { answers: [use('een halve')] }),
    ).toEqual([
      {
        at: 2,
        kind: 'used-otherwise',
        question,
        now: ['een halve'],
        before: ['Zoals afgesproken'],
      },
    ])
  })

  test('told for the first time, why, and what bothers change nothing', () => {
    expect(changes({}, { answers: [use('Soms')] })).toEqual([])
    const why = (said: string) => answer('medication.use_why', said)
    expect(changes({ answers: [why('Ik word er moe van')] }, { answers: [why('')] })).toEqual([])
  })

  test('a question in other words cannot be laid beside the old one; a note alone is no change', () => {
    expect(
      changes({ answers: [use('Soms')] }, { answers: [use('Niet', 'Neem je het in?')] }),
    ).toEqual([])
    expect(
      changes({ answers: [use('Soms')] }, { answers: [{ ...use('Soms'), note: 'nog steeds' }] }),
    ).toEqual([])
  })
})
