import { describe, expect, test } from 'vitest'
import { consultation, preparation } from './testing/story.ts'
import type { Words } from './testing/story.ts'

function changes(...visits: readonly Words[]) {
  const responses = visits.map((says, i) => preparation({ day: `2026-0${i + 1}-05`, says }))
  return consultation(responses).changes
}

describe('what is different since last time', () => {
  test('the first preparation has nothing to be different from', () => {
    expect(changes({ 'sleep.quality': 4, 'domain.chosen': { ranked: ['money'] } })).toEqual([])
  })

  test('a scale went up or down: both answers verbatim, with the scale they stand on', () => {
    const [feeling, sleep] = changes(
      { 'sleep.quality': 4, 'feeling.overall': 7 },
      { 'sleep.quality': 6, 'feeling.overall': 2 },
    )
    expect(sleep).toMatchObject({
      topic: 'Slapen',
      kind: 'higher',
      before: { lines: ['4'], source: { day: '2026-01-05' } },
      now: { lines: ['6'] },
      scale: { min: 0, max: 10, low: 'heel slecht', high: 'heel goed' },
    })
    expect(feeling).toMatchObject({
      kind: 'lower',
      before: { lines: ['7'] },
      now: { lines: ['2'] },
    })
  })

  test('what moved furthest comes first, whichever way; words come after it', () => {
    const said = changes(
      { 'domain.note@money': 'Krap', 'sleep.quality': 5, 'feeling.overall': 6 },
      { 'domain.note@money': 'Ruim', 'sleep.quality': 6, 'feeling.overall': 2 },
    )
    expect(said.map(({ topic, kind }) => [topic, kind])).toEqual([
      ['Hoe ik me voel', 'lower'],
      ['Slapen', 'higher'],
      ['Geld · Wat ik erover vertel', 'other-words'],
    ])
  })

  test('the same answer is no change', () => {
    expect(changes({ 'sleep.quality': 4 }, { 'sleep.quality': 4 })).toEqual([])
  })

  test('other words are shown as they were written, then and now', () => {
    const said = changes(
      { 'domain.chosen': { ranked: ['housing'] }, 'domain.note@housing': 'Het is vochtig' },
      { 'domain.chosen': { ranked: ['housing'] }, 'domain.note@housing': 'De buren zijn stil' },
    )
    expect(said).toMatchObject([
      {
        topic: 'Wonen · Wat ik erover vertel',
        kind: 'other-words',
        before: { lines: ['Het is vochtig'] },
        now: { lines: ['De buren zijn stil'] },
      },
    ])
  })

  test('never shared before is new; what can be compared comes first', () => {
    const said = changes({ 'sleep.quality': 4 }, { 'feeling.overall': 5, 'sleep.quality': 6 })
    expect(said.map(({ topic, kind }) => [topic, kind])).toEqual([
      ['Slapen', 'higher'],
      ['Hoe ik me voel', 'new'],
    ])
    expect(said[1]).not.toHaveProperty('before')
  })

  test('a question in other words cannot be compared: it is shown as reworded', () => {
    const [sleep] = consultation([
      preparation({ day: '2026-01-05', says: { 'sleep.quality': 4 } }),
      preparation({ day: '2026-02-05', wording: 2, says: { 'sleep.quality': 4 } }),
    ]).changes
    expect(sleep).toMatchObject({
      kind: 'reworded',
      before: { question: 'Hoe heb je geslapen?' },
      now: { question: 'Hoe was je nacht?' },
    })
    expect(sleep).not.toHaveProperty('scale')
  })

  test('kept back, skipped or not asked in between: all compare with the last time it was shared', () => {
    const between = changes({ 'sleep.quality': 4 }, {}, { 'sleep.quality': 6 })
    expect(between).toMatchObject([{ kind: 'higher', before: { source: { day: '2026-01-05' } } }])
    const skipped = preparation({ day: '2026-02-05', says: {} })
    const shown = consultation([
      preparation({ day: '2026-01-05', says: { 'sleep.quality': 4 } }),
      { ...skipped, answers: [{ concept: 'sleep.quality', skipped: true, sharing: 'shared' }] },
      preparation({ day: '2026-03-05', says: { 'sleep.quality': 6 } }),
    ])
    expect(shown.changes).toEqual(between)
  })

  test('kept back now leaves no line', () => {
    expect(changes({ 'sleep.quality': 4 }, {})).toEqual([])
  })

  test('the comparison is with what the earlier visit said in the end', () => {
    const [sleep] = consultation([
      preparation({ day: '2026-01-05', version: 1, says: { 'sleep.quality': 4 } }),
      preparation({ day: '2026-01-05', version: 2, says: { 'sleep.quality': 8 } }),
      preparation({ day: '2026-02-05', version: 1, says: { 'sleep.quality': 9 } }),
      preparation({ day: '2026-02-05', version: 2, says: { 'sleep.quality': 6 } }),
    ]).changes
    expect(sleep).toMatchObject({ kind: 'lower', before: { lines: ['8'] }, now: { lines: ['6'] } })
  })

  test('a list that was only confirmed has not changed, nor has tapping in another order', () => {
    expect(
      changes(
        {
          'medication.list': [{ id: 'm1', name: 'mijn nachtpil', state: 'new' }],
          'strength.sources': { chosen: ['people', 'animal'] },
        },
        {
          'medication.list': [{ id: 'm1', name: 'mijn nachtpil', state: 'kept' }],
          'strength.sources': { chosen: ['animal', 'people'] },
        },
      ),
    ).toEqual([])
  })

  test('how an agreement went stands beside the agreement: it makes no change line', () => {
    const labels = { walk: 'Elke dag lopen' }
    const shown = consultation(
      (['not', 'done'] as const).map((choice, i) =>
        preparation({
          day: `2026-0${i + 2}-02`,
          labels,
          says: { 'agreement.result@walk': { choice } },
        }),
      ),
    )
    expect(shown.changes).toEqual([])
  })

  test('goals and what went well are asked afresh each time: they make no change line', () => {
    expect(
      changes(
        { 'goal.conversation': { ranked: ['listen'] }, 'strength.today': 'Gekookt' },
        { 'goal.conversation': { ranked: ['worries'] }, 'strength.today': 'Gebeld' },
      ),
    ).toEqual([])
  })
})
