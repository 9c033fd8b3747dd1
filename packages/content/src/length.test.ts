import type { Carried, Screen } from '@samen/questionnaire/domain'
import { describe, expect, test } from 'vitest'
import { mijnVoorbereiding, naHetGesprek, vierVragen } from './questionnaires.ts'
import { type Answers, fillIn, questionsOn } from './testing/client.ts'
import { questionsOf } from './testing/texts.ts'

/** A client for whom much goes on: everything that can appear, appears. */
const muchGoesOn: Answers = {
  'loneliness.level': 8,
  'domain.chosen': { ranked: ['housing', 'money', 'relationship-sexuality'] },
  'medication.uses': 'yes',
  'medication.list': [
    { id: 'night', name: 'mijn nachtpil', state: 'new' },
    { id: 'morning', name: 'de witte', state: 'new' },
    { id: 'depot', name: 'de prik', state: 'new' },
  ],
  'medication.use': { choice: 'other', other: 'een halve' },
  'medication.bother': 7,
  companion: { choice: 'relative' },
  'decision.topic': 'wel of niet verhuizen',
}
const twoAgreements: Carried = {
  agreements: [
    { id: 'walk', label: 'elke week samen wandelen' },
    { id: 'letter', label: 'de brief van de gemeente' },
  ],
  entries: {},
}

/** Anna and Sam wrote something down that Sam has not said yes to, and did not get to everything. */
const leftOver: Carried = {
  ...twoAgreements,
  unconfirmed: [{ id: 'agreement:call:1', label: 'Anna belt de gemeente' }],
  unfinished: [{ id: 'goal:last:2', label: 'Ik maak me zorgen' }],
}

const conceptsOn = (screens: readonly Screen[]): readonly string[] =>
  questionsOn(screens).map(({ concept }) => concept)
const sectionsOf = (screens: readonly Screen[]): readonly string[] => [
  ...new Set(screens.map(({ section }) => section.code)),
]

describe('the full form', () => {
  test('has at most 30 screens when everything appears', () => {
    const screens = fillIn(mijnVoorbereiding, muchGoesOn, twoAgreements)
    const asked = new Set(conceptsOn(screens))
    const hidden = questionsOf(mijnVoorbereiding).filter(
      ({ concept, onRequest }) => !asked.has(concept) && !onRequest,
    )
    expect(hidden.map(({ concept }) => concept)).toEqual([
      ...['written.correct', 'written.different', 'unfinished.wish'],
      'medication.talk',
    ])
    expect(screens.length).toBeLessThanOrEqual(30)
  })

  test('begins with what was written last time: one screen for each thing', () => {
    const screens = fillIn(
      mijnVoorbereiding,
      { 'written.correct': { choice: 'not-quite' } },
      leftOver,
    )
    expect(screens.slice(0, 4).map(({ key }) => key)).toEqual([
      'group:written@agreement:call:1',
      'group:agreement@walk',
      'group:agreement@letter',
      'group:unfinished@goal:last:2',
    ])
    expect(conceptsOn(screens).slice(0, 2)).toEqual(['written.correct', 'written.different'])
  })

  test('does not ask what is wrong with what is right', () => {
    const asked = conceptsOn(
      fillIn(mijnVoorbereiding, { 'written.correct': { choice: 'yes' } }, leftOver),
    )
    expect(asked).toContain('written.correct')
    expect(asked).not.toContain('written.different')
  })

  test('asks at most 20 questions on its shortest path through all sections', () => {
    const screens = fillIn(mijnVoorbereiding, { 'medication.uses': 'no', 'medication.talk': 'no' })
    expect(sectionsOf(screens)).toEqual(['strength', 'how-it-goes', 'medicine', 'conversation'])
    expect(questionsOn(screens).length).toBeLessThanOrEqual(20)
  })

  test('starts with strength when nothing was agreed', () => {
    const [first] = fillIn(mijnVoorbereiding, {})
    expect(first?.questions[0]?.concept).toBe('strength.today')
  })

  test('puts at most three questions on a screen at first sight', () => {
    const story: Answers = {
      'domain.chosen': { ranked: ['money'] },
      'medication.uses': 'yes',
      'medication.list': [{ id: 'night', name: 'mijn nachtpil', state: 'new' }],
    }
    const screens = fillIn(mijnVoorbereiding, story, twoAgreements)
    expect(Math.max(...screens.map(({ questions }) => questions.length))).toBe(3)
  })
})

describe('what the full form leaves out', () => {
  test('medicine questions, for who uses none and does not want to talk about them', () => {
    const asked = conceptsOn(fillIn(mijnVoorbereiding, { 'medication.uses': 'no' }))
    expect(asked.filter((concept) => concept.startsWith('medication.'))).toEqual([
      'medication.uses',
      'medication.talk',
    ])
  })

  test('the list, but not the wish, for who rather not says and does want to talk', () => {
    const story: Answers = { 'medication.uses': 'rather-not', 'medication.talk': 'yes' }
    const asked = conceptsOn(fillIn(mijnVoorbereiding, story))
    expect(asked).not.toContain('medication.list')
    expect(asked).toEqual(expect.arrayContaining(['medication.wish', 'medication.worry']))
  })

  test('the weekend, for who is lonely up to the middle of the scale', () => {
    expect(conceptsOn(fillIn(mijnVoorbereiding, { 'loneliness.level': 5 }))).not.toContain(
      'loneliness.weekend',
    )
    expect(conceptsOn(fillIn(mijnVoorbereiding, { 'loneliness.level': 6 }))).toContain(
      'loneliness.weekend',
    )
  })

  test('what bothers, for who is not bothered', () => {
    const story: Answers = { ...muchGoesOn, 'medication.bother': 0 }
    expect(conceptsOn(fillIn(mijnVoorbereiding, story))).not.toContain('medication.bother_kind')
  })

  test('why, for who uses a medicine as agreed', () => {
    const story: Answers = { ...muchGoesOn, 'medication.use': { choice: 'as-agreed' } }
    expect(conceptsOn(fillIn(mijnVoorbereiding, story))).not.toContain('medication.use_why')
  })
})

describe('the easy form', () => {
  test('has at most 8 screens, the one to hand in counted, and one question on each', () => {
    const screens = fillIn(vierVragen, { 'change.want': { choice: 'yes' } })
    expect(screens.length + 1).toBeLessThanOrEqual(8)
    expect(screens.every(({ questions }) => questions.length === 1)).toBe(true)
  })

  test('asks in short what was written last time, and of no goals', () => {
    const screens = fillIn(vierVragen, { 'written.correct': { choice: 'yes' } }, leftOver)
    expect(conceptsOn(screens).slice(0, 3)).toEqual([
      'written.correct',
      ...['agreement.result', 'agreement.result'],
    ])
    expect(conceptsOn(screens)).not.toContain('unfinished.wish')
  })

  test('does not ask what should be different of who wants no change', () => {
    const asked = conceptsOn(fillIn(vierVragen, { 'change.want': { choice: 'no' } }))
    expect(asked).not.toContain('change.wish')
  })
})

test('after the conversation there are four questions at most, the client’s own', () => {
  const questions = questionsOf(naHetGesprek)
  expect(questions).toHaveLength(4)
  expect(questions.every(({ sharing }) => sharing === 'private')).toBe(true)
})
