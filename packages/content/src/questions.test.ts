import { type Question, wordingKey } from '@samen/questionnaire/domain'
import { describe, expect, test } from 'vitest'
import { lifeDomains } from './life-domains.ts'
import { pictograms } from './pictograms.ts'
import { mijnVoorbereiding, questionnaires, vierVragen } from './questionnaires.ts'
import { labelsOf, questionsOf } from './testing/texts.ts'

const conceptsWhere = (
  questions: readonly Question[],
  holds: (question: Question) => boolean,
): readonly string[] => questions.filter(holds).map(({ concept }) => concept)

const trends = (questions: readonly Question[]): readonly string[] =>
  conceptsWhere(questions, ({ trend }) => trend === true)

describe.each(questionnaires)('$id', (questionnaire) => {
  const questions = questionsOf(questionnaire)

  test('asks each concept once', () => {
    const concepts = questions.map(({ concept }) => concept)
    expect(concepts).toEqual([...new Set(concepts)])
  })

  test('gives every option of a question its own code', () => {
    const repeats = conceptsWhere(questions, (question) => {
      const codes = labelsOf(question).map(({ code }) => code)
      return new Set(codes).size < codes.length
    })
    expect(repeats).toEqual([])
  })

  test('offers no exclusive option that is not there', () => {
    const missing = conceptsWhere(
      questions,
      (question) =>
        'exclusive' in question &&
        (question.exclusive ?? []).some(
          (code) => !question.options.some((option) => option.code === code),
        ),
    )
    expect(missing).toEqual([])
  })

  test('names only pictograms that are on the list to draw', () => {
    const unknown = questions.flatMap((question) =>
      labelsOf(question).flatMap(({ pictogram }) =>
        pictogram && !pictograms.some((name) => name === pictogram) ? [pictogram] : [],
      ),
    )
    expect(unknown).toEqual([])
  })

  test('says what both ends of a scale mean, for who listens instead of looks', () => {
    const silent = conceptsWhere(
      questions,
      (question) =>
        question.kind === 'scale' &&
        question.steps === undefined &&
        !(
          question.help?.nl.includes(`0 is ${question.low.nl}. 10 is ${question.high.nl}.`) &&
          question.help.en.includes(`0 is ${question.low.en}. 10 is ${question.high.en}.`)
        ),
    )
    expect(silent).toEqual([])
  })
})

describe('what a client keeps back', () => {
  const questions = questionsOf(mijnVoorbereiding)

  test('only what helps me and my own story start as private', () => {
    expect(conceptsWhere(questions, ({ sharing }) => sharing === 'private')).toEqual([
      'helps.entries',
      'story.note',
    ])
  })

  test('sensitive questions ask outright who may see the answer', () => {
    expect(conceptsWhere(questions, ({ asksSharing }) => asksSharing === true)).toEqual([
      'loneliness.level',
      'loneliness.weekend',
      'safety.level',
      'domain.note',
      'medication.uses',
      'medication.use',
      'medication.use_why',
      'medication.bother_kind',
      'medication.worry',
    ])
  })
})

describe('what is drawn over time', () => {
  test('the full form has its scales', () => {
    expect(trends(questionsOf(mijnVoorbereiding))).toEqual([
      'strength.used',
      'feeling.overall',
      'sleep.quality',
      'energy.level',
      'hope.level',
      'grip.level',
      'loneliness.level',
      'safety.level',
      'domain.satisfaction',
      'medication.help',
      'medication.bother',
    ])
  })

  test('the easy form has one, in words of its own, so on a line of its own', () => {
    expect(trends(questionsOf(vierVragen))).toEqual(['feeling.overall'])
    const keys = questionnaires
      .flatMap(questionsOf)
      .filter(({ concept }) => concept === 'feeling.overall')
      .map((question) => wordingKey(question))
    expect(new Set(keys).size).toBe(2)
  })
})

test('the easy form shows at most five options a screen, besides a way to say none', () => {
  const crowded = conceptsWhere(questionsOf(vierVragen), (question) => {
    if (question.kind === 'scale') return question.max > 5
    const waysOut = question.kind === 'multi-choice' ? (question.exclusive?.length ?? 0) : 0
    return labelsOf(question).length - waysOut > 5
  })
  expect(crowded).toEqual([])
})

test('there are twelve life domains', () => {
  expect(lifeDomains).toHaveLength(12)
})

test('the safety screen says that nobody reads along, and how to reach a person', () => {
  const safety = questionsOf(mijnVoorbereiding).find(({ concept }) => concept === 'safety.level')
  expect(safety?.help?.nl).toMatch(/^Je antwoord wordt nu nog niet gelezen\. .*Tik op Hulp\./u)
})

test('the companion screen says that nobody is invited', () => {
  const companion = questionsOf(mijnVoorbereiding).find(({ concept }) => concept === 'companion')
  expect(companion?.help?.nl).toBe('Wij nodigen niemand uit. Vraag het zelf.')
})
