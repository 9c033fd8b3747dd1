import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Value } from '@samen/questionnaire/domain'
import type { SharedResponse } from './response.ts'
import { openVersion } from './open-version.ts'
import { consultation, preparation, questionnaire } from './testing/story.ts'

const values: fc.Arbitrary<readonly [string, Value]> = fc.oneof(
  fc.tuple(
    fc.constantFrom(
      'sleep.quality',
      'feeling.overall',
      'domain.satisfaction@money',
      'medication.help@m1',
    ),
    fc.integer({ min: 0, max: 10 }),
  ),
  fc.tuple(fc.constantFrom('strength.today', 'change.wish', 'unknown.concept'), fc.string()),
  fc.tuple(
    fc.constant('medication.list'),
    fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('m1', 'm2'),
        name: fc.constantFrom('mijn pil', 'druppels'),
        state: fc.constantFrom('new', 'kept', 'changed', 'removed'),
      }),
      { selector: ({ id }) => id, minLength: 1 },
    ),
  ),
)
const topics = fc.uniqueArray(fc.constantFrom('sleep.quality', 'change.wish', 'medication.help@m1'))

/** Versions that fit together: a number per version of a visit, as the server gives them. */
const histories: fc.Arbitrary<readonly SharedResponse[]> = fc.uniqueArray(
  fc
    .record({
      // Few days, so that most visits have several versions.
      day: fc.constantFrom('2026-02-01', '2026-02-08', '2026-02-14', '2026-02-20'),
      version: fc.integer({ min: 1, max: 3 }),
      form: fc.constantFrom('full' as const, 'easy' as const),
      answers: fc.uniqueArray(values, { selector: ([key]) => key }),
      wantsToTell: topics,
    })
    .map(({ answers, ...told }) => preparation({ ...told, says: Object.fromEntries(answers) })),
  {
    selector: ({ day, version, questionnaireId }) => `${day} ${version} ${questionnaireId}`,
    maxLength: 20,
  },
)

test('the order in which versions arrive means nothing', () => {
  const shuffled = histories.chain((history) =>
    fc.tuple(
      fc.constant(history),
      fc.shuffledSubarray([...history], { minLength: history.length }),
    ),
  )
  fc.assert(
    fc.property(shuffled, ([history, other]) => {
      expect(consultation(other)).toEqual(consultation(history))
    }),
  )
})

test('whatever was handed in, a topic to tell carries no words, and no line joins what lies apart', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const shown = consultation(history, '2026-02-14')
      for (const topic of shown.topics) expect(topic).toMatchObject({ lines: [], discuss: true })
      for (const { lines } of shown.trends) {
        for (const line of lines) {
          expect(line.joined).toHaveLength(line.points.length)
          expect(line.joined[0]).toBe(false)
          const days = line.points.map(({ at }) => shown.versions[at]?.source.day)
          expect(days).toEqual([...new Set(days)].toSorted())
        }
      }
    }),
  )
})

test('a version that repeats what was shared before changes nothing at all', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const last = history.at(-1)
      if (last === undefined) return
      const same = history.filter(
        (r) => r.visitId === last.visitId && r.questionnaireId === last.questionnaireId,
      )
      const newest = same.toSorted((a, b) => b.version - a.version)[0]
      if (newest === undefined) return
      const privateOnly = {
        ...newest,
        version: newest.version + 1,
        submittedAt: '2026-03-01T00:00:00.000Z',
      }
      expect(consultation([...history, privateOnly])).toEqual(consultation(history))
    }),
  )
})

test('what the latest version of a visit takes back is as if it had never been shared', () => {
  const concept = fc.constantFrom('sleep.quality', 'change.wish', 'medication.list')
  fc.assert(
    fc.property(histories, concept, (history, takenBack) => {
      const preparationOf = (one: SharedResponse) => `${one.visitId} ${one.questionnaireId}`
      const latest = new Map<string, number>()
      for (const one of history) {
        const before = latest.get(preparationOf(one)) ?? 0
        latest.set(preparationOf(one), Math.max(before, one.version))
      }
      const without = (one: SharedResponse): SharedResponse => ({
        ...one,
        answers: one.answers.filter((answer) => answer.concept !== takenBack),
        topics: one.topics.filter((topic) => topic.concept !== takenBack),
      })
      const after = history.map((one) =>
        one.version === latest.get(preparationOf(one)) ? without(one) : one,
      )
      expect(everythingSeen(after)).toEqual(everythingSeen(history.map(without)))
    }),
  )
})

/** The page, and each of its versions opened. */
function everythingSeen(responses: readonly SharedResponse[]) {
  const page = consultation(responses)
  const opened = page.versions.map(({ source }) =>
    openVersion({ responses, questionnaire, source, language: 'nl' }),
  )
  return { page, opened }
}
