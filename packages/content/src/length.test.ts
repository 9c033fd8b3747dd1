import type { Carried, Screen } from '@samen/questionnaire/domain'
import { describe, expect, test } from 'vitest'
import { mijnVoorbereiding, vierVragen } from './questionnaires.ts'
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
    expect(hidden.map(({ concept }) => concept)).toEqual(['medication.talk'])
    expect(screens.length).toBeLessThanOrEqual(30)
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

  test('does not ask what should be different of who wants no change', () => {
    const asked = conceptsOn(fillIn(vierVragen, { 'change.want': { choice: 'no' } }))
    expect(asked).not.toContain('change.wish')
  })
})
