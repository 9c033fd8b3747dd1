import { describe, expect, test } from 'vitest'
import { openVersion } from './open-version.ts'
import type { SharedResponse } from './response.ts'
import { consultation, preparation, questionnaire } from './testing/story.ts'

const says = { 'strength.today': 'Gekookt', 'sleep.quality': 4 }
const day = '2026-01-05'

function open(responses: readonly SharedResponse[], version: number) {
  const source = { visitId: `visit-${day}`, questionnaireId: 'full', version }
  return openVersion({ responses, questionnaire, source, language: 'nl' })
}

describe('earlier versions', () => {
  test('newest first, with who helped; the changed one is marked', () => {
    const { versions } = consultation([
      preparation({ day: '2026-01-05', says }),
      preparation({ day: '2026-02-05', says }),
      preparation({ day: '2026-02-05', version: 2, says: { ...says, 'sleep.quality': 5 } }),
    ])
    expect(
      versions.map((v) => [v.source.day, v.source.version, v.superseded, v.assistance]),
    ).toEqual([
      ['2026-02-05', 2, false, [{ name: 'Noor', kind: 'read_aloud' }]],
      ['2026-02-05', 1, true, []],
      ['2026-01-05', 1, false, []],
    ])
  })

  test('a version that changed private answers only is not listed, and leaves no hole in the count', () => {
    const responses = [
      preparation({ day, version: 1, says }),
      preparation({ day, version: 2, says }),
      preparation({ day, version: 3, says: { ...says, 'sleep.quality': 5 } }),
      preparation({ day, version: 4, says: { ...says, 'sleep.quality': 5 } }),
    ]
    const { versions, preparation: shown } = consultation(responses)
    expect(versions.map(({ source, superseded }) => [source.version, superseded])).toEqual([
      [2, false],
      [1, true],
    ])
    expect(shown?.submittedAt).toBe(`${day}T11:00:00.000Z`)
    expect(open(responses, 2)?.sections[1]?.answers[0]?.lines[0]).toMatch(/^5 /)
    expect(open(responses, 3)).toBeNull()
  })

  test('a skipped answer that became a private one is no change to be listed', () => {
    const skipped = preparation({ day, version: 1, says })
    const { versions } = consultation([
      {
        ...skipped,
        answers: [...skipped.answers, { concept: 'change.wish', skipped: true, sharing: 'shared' }],
      },
      preparation({ day, version: 2, says }),
    ])
    expect(versions).toHaveLength(1)
  })

  test('opened, it shows every shared answer in the wording it was asked in, and the topics', () => {
    const opened = open([preparation({ day, says, wantsToTell: ['change.wish'] })], 1)
    expect(opened?.sections).toEqual([
      {
        title: 'Mijn kracht',
        answers: [
          {
            key: 'strength.today',
            topic: 'Wat goed ging',
            question: 'Wat goed ging?',
            lines: ['Gekookt'],
          },
        ],
      },
      {
        title: 'Hoe het gaat',
        answers: [
          {
            key: 'sleep.quality',
            topic: 'Slapen',
            question: 'Hoe heb je geslapen?',
            lines: ['4 (0 = heel slecht, 10 = heel goed)'],
          },
        ],
      },
      {
        title: 'Waar het gesprek over gaat',
        answers: [
          {
            key: 'change.wish',
            topic: 'Wat ik anders wil',
            question: 'Wat ik anders wil?',
            lines: [],
            discuss: true,
          },
        ],
      },
    ])
  })
  test('a question that is asked about each domain and each medicine says which one', () => {
    const asked = {
      'domain.chosen': { ranked: ['money', 'housing'] },
      'domain.satisfaction@money': 7,
      'domain.satisfaction@housing': 7,
      'medication.list': [{ id: 'm1', name: 'mijn nachtpil', state: 'new' as const }],
      'medication.help@m1': 5,
    }
    const opened = open([preparation({ day, says: asked })], 1)
    const answers = opened?.sections.flatMap((section) => section.answers)
    expect(answers?.map(({ key, about }) => [key, about])).toEqual([
      ['domain.chosen', undefined],
      ['domain.satisfaction@money', 'Geld'],
      ['domain.satisfaction@housing', 'Wonen'],
      ['medication.list', undefined],
      ['medication.help@m1', 'mijn nachtpil'],
    ])
  })
})
