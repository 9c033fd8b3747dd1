import { describe, expect, test } from 'vitest'
import { consultation, preparation } from './testing/story.ts'

describe('the first screen', () => {
  test('nobody prepared anything yet: every part is empty', () => {
    expect(consultation([], '2026-03-02')).toEqual({
      preparation: null,
      goals: [],
      wishes: [],
      topics: [],
      wentWell: [],
      changes: [],
      strengths: [],
      medicines: [],
      trends: [],
      versions: [],
    })
  })

  test('Sam wants to talk about three things, in the order of Sam and in the words of Sam', () => {
    const shown = consultation([
      preparation({
        day: '2026-03-02',
        says: {
          'goal.conversation': {
            ranked: ['other', 'listen', 'worries'],
            other: 'De  nachten, weer!',
          },
          'change.wish': 'Vaker naar buiten',
        },
      }),
    ])
    expect(shown.goals).toEqual([
      { rank: 1, text: 'De  nachten, weer!' },
      { rank: 2, text: 'Ik wil dat er iemand luistert' },
      { rank: 3, text: 'Ik maak me zorgen' },
    ])
    expect(shown.wishes.map(({ lines }) => lines)).toEqual([['Vaker naar buiten']])
  })

  test('what Sam wants to tell stands there as a topic, without a single line', () => {
    const { topics, changes } = consultation([
      preparation({ day: '2026-02-02', says: { 'sleep.quality': 3 } }),
      preparation({
        day: '2026-03-02',
        says: {},
        wantsToTell: ['sleep.quality', 'domain.note@housing'],
      }),
    ])
    expect(topics).toMatchObject([
      { topic: 'Slapen', lines: [], discuss: true },
      { topic: 'Wonen · Wat ik erover vertel', lines: [], discuss: true },
    ])
    expect(changes).toEqual([])
  })

  test('a visit without a preparation keeps the history and shows nothing as of today', () => {
    const before = preparation({
      day: '2026-02-02',
      says: { 'strength.today': 'Gekookt', 'feeling.overall': 6 },
    })
    const shown = consultation([before], '2026-03-02')
    expect(shown.preparation).toBeNull()
    expect(shown.wentWell).toEqual([])
    expect(shown.trends).toHaveLength(1)
    expect(shown.versions).toHaveLength(1)
  })

  test('strengths stay as they were shared last, with the day', () => {
    const { strengths } = consultation([
      preparation({ day: '2026-01-05', says: { 'strength.sources': { chosen: ['people'] } } }),
      preparation({
        day: '2026-02-02',
        says: { 'strength.sources': { chosen: ['animal'], other: ['mijn tuin'] } },
      }),
      preparation({ day: '2026-03-02', form: 'easy', says: { 'feeling.overall': 4 } }),
    ])
    expect(strengths).toMatchObject([
      { lines: ['Een dier', 'mijn tuin'], source: { day: '2026-02-02' } },
    ])
  })

  test('an answer that is not shared is left out, should one ever get here', () => {
    const leaked = preparation({ day: '2026-03-02', says: {} })
    const shown = consultation([
      { ...leaked, answers: [{ concept: 'change.wish', value: 'geheim', sharing: 'private' }] },
    ])
    expect(JSON.stringify(shown)).not.toContain('geheim')
  })
})

describe('what is answered beside a preparation', () => {
  const day = '2026-03-02'
  const weighed = preparation({
    day,
    form: 'keuzehulp-small',
    version: 2,
    says: { 'keuzehulp_small.leaning': 'Thee, denk ik' },
  })

  test('a decision aid is in the history, and is neither the preparation nor a change', () => {
    const before = preparation({ day: '2026-02-02', says: { 'strength.today': 'Gekookt' } })
    const shown = consultation([before, preparation({ day, says: {} }), weighed], day)
    expect(shown.versions.map(({ title }) => title)).toContain('Keuzehulp: small (nl)')
    expect(shown.preparation?.title).toBe('Mijn voorbereiding')
    expect(shown.changes).toEqual([])
  })

  test('a decision aid alone is no preparation', () => {
    expect(consultation([weighed], day).preparation).toBeNull()
  })

  test('how Sam looked back on a consultation is never shown, shared or not', () => {
    const after = preparation({ day, form: 'after', says: { 'feeling.overall': 1 } })
    expect(consultation([after], day)).toEqual(consultation([], day))
  })
})
