import {
  type Answer,
  evaluate,
  type Medicine,
  type OwnEntry,
  placeKey,
} from '@samen/questionnaire/domain'
import { describe, expect, test } from 'vitest'
import type { DemoClient } from './client.ts'
import { clients } from './clients.ts'
import { wordsKeptBack } from './kept-back.ts'
import { preparationsOf } from './preparations.ts'
import { publications } from './publications.ts'
import { fatmasTalks } from './rooms/fatma.ts'
import { joostsTalks } from './rooms/joost.ts'
import { samsTalks } from './rooms/sam.ts'
import { willemsTalks } from './rooms/willem.ts'
import type { Talk } from './talk.ts'
import { agreedIn } from './written-before.ts'

describe.each(clients)('$callingName', (client) => {
  const prepared = preparationsOf(client)

  test('says only what the form of that day asks, and every answer of it is stored', () => {
    for (const { daysAgo, version, definition, draft, carried, language } of prepared) {
      const { answers, errors } = evaluate(definition, draft, carried, language)
      const when = { daysAgo, version }
      expect({ ...when, errors }).toEqual({ ...when, errors: [] })
      expect({ ...when, said: places(answers) }).toEqual({ ...when, said: places(draft.answers) })
    }
  })

  test('goes on with the same lists: what is kept was there, what is new was not', () => {
    const misnamed = prepared.flatMap(({ daysAgo, draft, carried }) =>
      entriesIn(draft.answers).flatMap(({ concept, id, words, state }) => {
        const before = carried.entries[concept]?.find((entry) => entry.id === id)
        return fits(state, words, before?.label) ? [] : [`${daysAgo} days ago: ${words}`]
      }),
    )
    expect(misnamed).toEqual([])
  })

  test('comes on days of its own, in order', () => {
    const days = client.visits.map(({ daysAgo }) => daysAgo)
    expect(days).toEqual([...new Set(days)].toSorted((one, other) => other - one))
    expect(days.every((daysAgo) => daysAgo > 0)).toBe(true)
  })

  test('speaks in the room of what was written before, one version after the other', () => {
    const versions = Map.groupBy(
      talksOf(client).flatMap((talk) => [...agreedIn(talk), ...(talk.decided ?? [])]),
      ({ name }) => name,
    )
    for (const [name, written] of versions) {
      const numbers = written.map(({ version = 1 }) => version)
      expect({ name, numbers }).toEqual({ name, numbers: numbers.map((_one, index) => index + 1) })
    }
  })

  test('opens only answers that were to be told', () => {
    for (const { answers, talk } of client.visits) {
      const toTell = answers.filter(({ sharing }) => sharing === 'discuss').map(placeKey)
      expect(toTell).toEqual(expect.arrayContaining([...(talk?.opened ?? [])]))
    }
  })

  test('talks on days on which there was a visit', () => {
    const told = allTalks[client.callingName] ?? []
    const days = [...client.visits.map(({ daysAgo }) => daysAgo), ...(client.today ? [0] : [])]
    expect(days).toEqual(expect.arrayContaining(told.map(({ daysAgo }) => daysAgo)))
  })

  test('does not have in the room the words it keeps back', () => {
    const written = JSON.stringify(talksOf(client).map((talk) => ({ ...talk, lookingBack: [] })))
    expect(wordsKeptBack([client]).filter((words) => written.includes(words))).toEqual([])
  })

  test('does not give away in what it shares the words it keeps back', () => {
    const shared = JSON.stringify(
      prepared.flatMap(({ draft }) => draft.answers.filter(({ sharing }) => sharing === 'shared')),
    )
    expect(wordsKeptBack([client]).filter((words) => shared.includes(words))).toEqual([])
  })
})

describe('the clients together', () => {
  const visits = clients.flatMap((client) => client.visits)

  test('are twelve, with none to nine visits', () => {
    const counts = clients.map((client) => client.visits.length + (client.today ? 1 : 0))
    expect(clients).toHaveLength(12)
    expect([Math.min(...counts), Math.max(...counts)]).toEqual([0, 9])
  })

  test('have records of their own', () => {
    expect(new Set(clients.map(({ recordNumber }) => recordNumber)).size).toBe(clients.length)
  })

  test('are helped in every way, speak English too, and come back on what they handed in', () => {
    expect(new Set(visits.flatMap(({ helped = [] }) => helped)).size).toBe(3)
    expect(visits.some(({ language }) => language === 'en')).toBe(true)
    expect(Math.max(...visits.map(({ amendments = [] }) => amendments.length))).toBe(2)
  })

  test('keep words back that a search can find', () => {
    expect(wordsKeptBack(clients).length).toBeGreaterThan(10)
  })

  test('show every way in which a consultation can go', () => {
    const talks = clients.flatMap(talksOf)
    const decided = talks.flatMap((talk) => talk.decided ?? [])
    const agreed = talks.flatMap(agreedIn)
    expect(clients.filter((client) => talksOf(client).length > 0).length).toBeGreaterThanOrEqual(4)
    expect(new Set(decided.map(({ outcome }) => outcome.kind))).toEqual(
      new Set(['joint', 'not-yet', 'disagreement']),
    )
    expect(new Set([...decided, ...agreed].map(({ yes }) => yes)).size).toBe(3)
    expect(new Set(talks.flatMap(({ agenda = [] }) => agenda.map(({ tick }) => tick))).size).toBe(3)
    expect(agreed.some(({ state }) => state === 'stopped')).toBe(true)
    expect(talks.some(({ closedBy }) => closedBy === 'midnight')).toBe(true)
    expect(talks.some(({ reopened }) => reopened !== undefined)).toBe(true)
    expect(talks.some(({ notes = [] }) => notes.some(({ about }) => about))).toBe(true)
  })

  test('write in the room without diagnoses, praise or blame', () => {
    const written = JSON.stringify(clients.flatMap(talksOf)).toLowerCase()
    const never =
      /pati[eë]nt|symptoom|chronisch|ziekte-inzicht|therapietrouw|zou moeten|goed zo|knap/
    expect(never.exec(written)).toBeNull()
    expect(/depressie|bipolair|psychose|schizofreni|autisme|borderline/.exec(written)).toBeNull()
  })

  test('meet other words of the full form in the middle of their story', () => {
    const change = publications.at(-1)?.daysAgo ?? 0
    const through = clients.filter((client) => {
      const days = client.visits.filter(({ form }) => form === 'full').map((one) => one.daysAgo)
      return days.some((day) => day > change) && days.some((day) => day < change)
    })
    expect(through.length).toBeGreaterThanOrEqual(3)
  })

  test('know a relapse and a recovery: the hope of Sam goes down and comes back', () => {
    const sam = clients.filter(({ callingName }) => callingName === 'Sam')
    const hope = sam.flatMap(preparationsOf).flatMap(({ draft }) => hopeIn(draft.answers))
    const lowest = Math.min(...hope)
    expect(hope.at(0)).toBeGreaterThan(lowest + 2)
    expect(hope.at(-1)).toBeGreaterThan(lowest + 5)
  })
})

const allTalks: Readonly<Record<string, readonly Talk[]>> = {
  Sam: samsTalks,
  Fatma: fatmasTalks,
  Joost: joostsTalks,
  Willem: willemsTalks,
}

function talksOf({ visits }: DemoClient): readonly Talk[] {
  return visits.flatMap(({ talk }) => (talk ? [talk] : []))
}

function fits(state: string, words: string, before: string | undefined): boolean {
  if (state === 'new') return before === undefined
  return before !== undefined && (state === 'changed') === (before !== words)
}

function places(answers: readonly Answer[]): readonly string[] {
  return answers.map(({ concept, instance = '' }) => `${concept}@${instance}`).toSorted()
}

function entriesIn(answers: readonly Answer[]) {
  return answers.flatMap(({ concept, ...given }) => {
    if (!('value' in given) || !Array.isArray(given.value)) return []
    const entries: readonly (Medicine | OwnEntry)[] = given.value
    return entries.map((entry) => {
      const words = 'name' in entry ? entry.name : entry.text
      return { concept, id: entry.id, state: entry.state, words }
    })
  })
}

function hopeIn(answers: readonly Answer[]): readonly number[] {
  return answers.flatMap((given) =>
    given.concept === 'hope.level' && 'value' in given ? [Number(given.value)] : [],
  )
}
