import { describe, expect, test } from 'vitest'
import { consultation, preparation } from './testing/story.ts'

describe('trends', () => {
  test('the latest version of each visit is a point; a note goes with it', () => {
    const { trends, versions } = consultation([
      preparation({ day: '2026-01-05', version: 1, says: { 'sleep.quality': 1 } }),
      preparation({ day: '2026-01-05', version: 2, says: { 'sleep.quality': 4 } }),
      preparation({
        day: '2026-02-05',
        says: { 'sleep.quality': 7 },
        notes: { 'sleep.quality': 'De buren zijn verhuisd' },
      }),
    ])
    const [trend] = trends
    expect(trend).toMatchObject({
      topic: 'Slapen',
      lines: [
        {
          question: 'Hoe heb je geslapen?',
          low: 'heel slecht',
          high: 'heel goed',
          joined: [false, true],
        },
      ],
    })
    expect(trend?.lines[0]?.points).toMatchObject([
      { value: 4, at: 1 },
      { value: 7, at: 0, label: '7', note: 'De buren zijn verhuisd' },
    ])
    expect(versions[1]?.source).toMatchObject({ day: '2026-01-05', version: 2 })
  })

  test('a preparation in between without the answer leaves a gap', () => {
    const [trend] = consultation([
      preparation({ day: '2026-01-05', says: { 'sleep.quality': 4 } }),
      preparation({ day: '2026-02-05', says: { 'strength.today': 'Gebeld' } }),
      preparation({ day: '2026-03-05', says: { 'sleep.quality': 5 } }),
      preparation({ day: '2026-04-05', says: { 'sleep.quality': 6 } }),
    ]).trends
    expect(trend?.lines[0]?.joined).toEqual([false, false, true])
  })

  test('another wording is another line; the easy form has its own, in words', () => {
    const { trends } = consultation([
      preparation({ day: '2026-01-05', says: { 'sleep.quality': 4, 'feeling.overall': 5 } }),
      preparation({
        day: '2026-02-05',
        wording: 2,
        says: { 'sleep.quality': 4, 'feeling.overall': 6 },
      }),
      preparation({ day: '2026-03-05', form: 'easy', says: { 'feeling.overall': 4 } }),
    ])
    const lines = Object.fromEntries(trends.map((trend) => [trend.topic, trend.lines]))
    expect(lines['Slapen']?.map(({ question }) => question)).toEqual([
      'Hoe heb je geslapen?',
      'Hoe was je nacht?',
    ])
    // The wording of this question did not change with the version: its line goes on.
    expect(lines['Hoe ik me voel']).toMatchObject([
      { points: [{ value: 5 }, { value: 6 }], joined: [false, true] },
      { points: [{ value: 4, label: 'goed' }], max: 5 },
    ])
  })

  test('the same question twice at one visit is one point: what was handed in last counts', () => {
    const [trend] = consultation([
      preparation({ day: '2026-01-05', version: 1, says: { 'sleep.quality': 4 } }),
      preparation({ day: '2026-01-05', version: 2, form: 'extra', says: { 'sleep.quality': 6 } }),
    ]).trends
    expect(trend?.lines).toMatchObject([{ points: [{ value: 6 }], joined: [false] }])
  })

  test('each domain and each medicine has its own, called as the client calls it now', () => {
    const { trends } = consultation([
      preparation({
        day: '2026-01-05',
        says: {
          'domain.chosen': { ranked: ['money', 'housing'] },
          'domain.satisfaction@money': 3,
          'domain.satisfaction@housing': 8,
          'medication.list': [{ id: 'm1', name: 'mijn pil', state: 'new' }],
          'medication.help@m1': 5,
        },
      }),
      preparation({
        day: '2026-02-05',
        says: {
          'medication.list': [{ id: 'm1', name: 'mijn nachtpil', state: 'changed' }],
          'medication.help@m1': 6,
        },
      }),
    ])
    expect(trends.map(({ topic }) => topic)).toEqual([
      'mijn nachtpil · Helpt het',
      'Geld · Tevreden',
      'Wonen · Tevreden',
    ])
  })

  test('a medicine nobody may name has no trend: a made-up name would tell', () => {
    const { trends, changes, medicines } = consultation([
      preparation({ day: '2026-01-05', says: { 'medication.help@m1': 5 } }),
      preparation({ day: '2026-02-05', says: { 'medication.help@m1': 6 } }),
    ])
    expect({ trends, changes, medicines }).toEqual({ trends: [], changes: [], medicines: [] })
  })
})
