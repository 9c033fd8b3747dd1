import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answer } from '@samen/questionnaire/domain'
import type { SharedResponse } from '../response.ts'
import type { Disclosure } from '../room/disclosure.ts'
import { roomOf } from '../room/room-of.ts'
import { consultation, preparation, questionnaire } from '../testing/story.ts'
import { summaryWords } from '../testing/summary-words.ts'
import { summaryOf } from './summary-of.ts'
import { type SummaryPart, summaryParts } from './summary.ts'

const concepts = ['strength.today', 'change.wish', 'need.now', 'goal.conversation'] as const
const keptBack = (concept: string, day: string) => `GEHEIM ${concept} ${day}`
const days = ['2026-02-01', '2026-02-08', '2026-02-14'] as const

/**
 * Preparations in which some answers are kept back, put in as if a bug upstream had let them through
 * with their words: the shared part itself never has them.
 */
const histories: fc.Arbitrary<readonly SharedResponse[]> = fc.uniqueArray(
  fc
    .record({
      day: fc.constantFrom(...days),
      sharing: fc.array(fc.constantFrom('shared', 'discuss', 'private'), {
        minLength: concepts.length,
        maxLength: concepts.length,
      }),
    })
    .map(({ day, sharing }) => {
      const answers = concepts.map((concept, i): Answer => {
        const level = sharing[i] ?? 'private'
        const text = level === 'shared' ? `gezegd ${concept}` : keptBack(concept, day)
        return { concept, value: text, sharing: level }
      })
      const wantsToTell = concepts.filter((_, i) => sharing[i] === 'discuss')
      return { ...preparation({ day, says: {}, wantsToTell }), answers }
    }),
  { selector: ({ day }) => day, minLength: 1 },
)

const parts: fc.Arbitrary<readonly SummaryPart[]> = fc.subarray([...summaryParts])

function summary(
  responses: readonly SharedResponse[],
  picked: readonly SummaryPart[],
  disclosures: readonly Disclosure[] = [],
) {
  const visit = { id: 'visit-2026-02-14', day: '2026-02-14' }
  const room = roomOf({
    visit,
    responses,
    questionnaire,
    language: 'nl',
    fields: [],
    earlier: days.slice(0, 2).map((day) => ({ id: `visit-${day}`, day, fields: [] })),
    agreements: [],
    decisions: [],
    confirmations: [],
    disclosures,
    timeline: [],
    events: [],
  })
  const input = {
    callingName: 'Sam',
    visit: {
      ...visit,
      startsAt: '2026-02-14T10:00:00.000Z',
      timeZone: 'Europe/Amsterdam',
      clinician: 'Anna',
      location: 'Noord',
    },
    earlier: days.slice(0, 2).map((day) => `visit-${day}`),
    room,
    consultation: consultation(responses, visit.day),
    readers: [],
  }
  return JSON.stringify(summaryOf(input, picked, summaryWords))
}

test('whatever is picked, no word that was kept back comes into the summary', () => {
  fc.assert(
    fc.property(histories, parts, (responses, picked) => {
      const said = summary(responses, picked)
      expect(said).not.toContain('GEHEIM')
      // What was shared does come in, else the line above would say little.
      const wish = responses
        .find(({ day }) => day === '2026-02-14')
        ?.answers.find(({ concept }) => concept === 'change.wish')
      const shared = wish !== undefined && 'sharing' in wish && wish.sharing === 'shared'
      expect(said.includes('gezegd change.wish')).toBe(shared && picked.includes('came-with'))
    }),
  )
})

test('words opened in another visit stay in that visit', () => {
  const opened = (day: string): Disclosure => ({
    visitId: `visit-${day}`,
    questionnaireId: 'full',
    version: 1,
    key: 'change.wish',
    at: `${day}T10:00:00.000Z`,
    name: 'Anna',
    answer: {
      key: 'change.wish',
      topic: 'Wens',
      question: 'Wat wil je anders?',
      lines: [`GEHEIM op ${day}`],
    },
  })
  fc.assert(
    fc.property(histories, parts, (responses, picked) => {
      const elsewhere = days.slice(0, 2).map(opened)
      expect(summary(responses, picked, elsewhere)).not.toContain('GEHEIM')
    }),
  )
})

test('a part that was not picked leaves no word behind', () => {
  fc.assert(
    fc.property(histories, parts, (responses, picked) => {
      const said = summary(responses, picked)
      const there = summaryParts.filter((part) => said.includes(`"part":"${part}"`))
      expect(picked).toEqual(expect.arrayContaining(there))
    }),
  )
})
