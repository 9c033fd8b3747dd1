import { describe, expect, test } from 'vitest'
import type { DecisionAid } from '../decision-aid.ts'
import { checkDecisionAid, criteria, type CriterionCode } from '../publish.ts'
import { both, option, smallDecisionAid, wholeTest } from '../testing/small-decision-aid.ts'

/** The small aid with something else in it, whether or not that is still an aid. */
const aid = (more: object): unknown => ({ ...smallDecisionAid, ...more })
const without = (key: keyof DecisionAid): unknown => aid({ [key]: undefined })
const withTea = (more: object): unknown => {
  const [tea, ...others] = smallDecisionAid.options
  return aid({ options: [{ ...tea, ...more }, ...others] })
}
const withTest = (more: object): unknown => aid({ test: { ...wholeTest, ...more } })
const chance = {
  option: 'tea',
  outcome: both('thirst is gone'),
  count: 7,
  outOf: 10,
  group: both('people who drink tea'),
  period: both('an hour'),
  uncertainty: both('from one small study'),
  sources: ['law'],
}
const withChances = (...list: readonly object[]): unknown =>
  aid({ chances: { given: 'some', text: both('some figures'), list } })

const [firstValue, ...otherValues] = smallDecisionAid.values
const withLongValue = [{ ...firstValue, one: both('x'.repeat(192)) }, ...otherValues]

/** How each criterion is missed, and where that is told. A criterion without a way does not compile. */
const missed: Readonly<Record<CriterionCode, readonly (readonly [unknown, string])[]>> = {
  'qualifying.situation': [
    [aid({ situation: [] }), 'situation'],
    [aid({ situation: [{ nl: ' ', en: 'thirst' }] }), 'situation[0].nl'],
    [without('audience'), 'audience'],
  ],
  'qualifying.choice': [
    [without('choice'), 'choice'],
    [aid({ choice: { nl: 'Iets drinken.', en: 'What do you drink?' } }), 'choice.nl'],
  ],
  'qualifying.options': [
    [aid({ options: [] }), 'options'],
    [withTea({ description: { nl: 'thee', en: '' } }), 'options[0].description.en'],
  ],
  'qualifying.for': [[withTea({ for: [] }), 'options[0].for']],
  'qualifying.against': [[withTea({ against: [] }), 'options[0].against']],
  'qualifying.experience': [[withTea({ experience: [] }), 'options[0].experience']],
  'certifying.equal-detail': [
    [withTea({ for: [both('one'), both('two')] }), 'options[0]'],
    [withTea({ for: [both('speaks for it, and says so '.repeat(3))] }), 'options[0].for'],
    [withTea({ against: [both('speaks against it, '.repeat(5))] }), 'options[0].against'],
    [
      withTea({
        for: [both('a'), both('b'), both('c')],
        against: [both('a'), both('b'), both('c')],
      }),
      'options[0]',
    ],
  ],
  'certifying.citations': [
    [aid({ sources: [] }), 'sources'],
    [withTea({ known: [] }), 'options[0].known'],
    [withTea({ known: [{ text: both('is known'), sources: [] }] }), 'options[0].known[0].sources'],
    [
      withTea({ known: [{ text: both('is known'), sources: ['hearsay'] }] }),
      'options[0].known[0].sources[0]',
    ],
    [
      aid({
        sources: [
          ...smallDecisionAid.sources,
          { code: 'idle', title: 'x', year: 2000, where: 'y' },
        ],
      }),
      'sources[1]',
    ],
  ],
  'certifying.date': [
    [without('date'), 'date'],
    [aid({ date: '2025-02-30' }), 'date'],
  ],
  'certifying.update-policy': [
    [without('updatePolicy'), 'updatePolicy'],
    [without('nextUpdate'), 'nextUpdate'],
    [aid({ nextUpdate: 'soon' }), 'nextUpdate'],
    [aid({ nextUpdate: smallDecisionAid.date }), 'nextUpdate'],
  ],
  'certifying.uncertainty': [
    [without('chances'), 'chances'],
    [withTea({ unknown: [] }), 'options[0].unknown'],
    [withTea({ for: [{ nl: '7 van de 10', en: 'most' }] }), 'options[0].for[0].nl'],
    [
      withTea({ known: [{ text: both('half, 50%'), sources: ['law'] }] }),
      'options[0].known[0].text.nl',
    ],
    [withChances({ ...chance, uncertainty: undefined }), 'chances.list[0].uncertainty'],
    [withChances({ ...chance, option: 'wine' }), 'chances.list[0].option'],
    [withChances({ ...chance, count: 11 }), 'chances.list[0].count'],
    [withChances(chance, { ...chance, outOf: 100 }), 'chances.list[1].outOf'],
  ],
  'certifying.funding': [[without('paidBy'), 'paidBy']],
  'screening.measures': [
    [without('test'), 'test'],
    [aid({ test: { offered: 'none' } }), 'test.text'],
    [withTest({ measures: undefined }), 'test.measures'],
  ],
  'screening.found': [[withTest({ nextWhenFound: undefined }), 'test.nextWhenFound']],
  'screening.not-found': [[withTest({ nextWhenNotFound: undefined }), 'test.nextWhenNotFound']],
  'screening.needless': [[withTest({ foundNeedlessly: undefined }), 'test.foundNeedlessly']],
  'quality.no-action': [
    [
      aid({ options: smallDecisionAid.options.filter((one) => one.standing !== 'no-change') }),
      'options',
    ],
  ],
  'quality.values': [[aid({ values: smallDecisionAid.values.slice(1) }), 'values']],
  'quality.guidance': [
    [without('when'), 'when'],
    [aid({ involve: [] }), 'involve'],
    [aid({ questions: [{ code: 'a', to: 'myself', text: both('a?') }] }), 'questions'],
  ],
  'quality.reading-level': [[without('readingLevel'), 'readingLevel']],
  'quality.makers': [
    [without('makers'), 'makers'],
    [without('interests'), 'interests'],
  ],
  'quality.development': [[without('development'), 'development']],
  'house.not-now': [
    [aid({ options: smallDecisionAid.options.slice(0, 3) }), 'options'],
    [aid({ options: smallDecisionAid.options.toReversed() }), 'options'],
  ],
  'house.real-choice': [[aid({ options: smallDecisionAid.options.slice(1) }), 'options']],
  'house.names': [
    [withTea({ code: 'coffee' }), 'options[1].code'],
    [withTea({ standing: 'no-change' }), 'options[2].standing'],
    [aid({ languages: ['nl', 'nl'] }), 'languages[1]'],
  ],
  'house.questionnaire': [[aid({ values: withLongValue }), '']],
  'house.licence': [[without('licence'), 'licence']],
}

test('a whole aid comes back as an equal copy', () => {
  expect(checkDecisionAid(smallDecisionAid)).toEqual({ ok: true, definition: smallDecisionAid })
})

test('six criteria qualify, six certify, four are about tests, as IPDAS has them', () => {
  const graded = (grade: string) => criteria.filter((one) => one.grade === grade).length
  expect([graded('qualifying'), graded('certifying'), graded('screening')]).toEqual([6, 6, 4])
})

describe.each(criteria)('$code: an aid $asks', ({ code }) => {
  test.each(missed[code])('or it is refused (%#)', (broken, place) => {
    const check = checkDecisionAid(broken)
    expect(check.ok ? [] : check.problems).toContainEqual({
      place,
      code: expect.any(String),
      values: expect.any(Object),
      message: expect.stringContaining(code),
      criterion: code,
    })
  })
})

describe('the day it is published', () => {
  const { date, nextUpdate } = smallDecisionAid
  const on = (today: string) => {
    const check = checkDecisionAid(smallDecisionAid, today)
    return check.ok
      ? []
      : check.problems.map(({ place, code, values }) => ({ place, code, values }))
  }

  test('is its own date, or any day until it is to be read again', () => {
    expect([on(date), on('2026-11-22'), on('2027-11-21')]).toEqual([[], [], []])
  })

  test('is not before its date: what is dated ahead is refused', () => {
    const today = '2025-11-21'
    expect(on(today)).toEqual([{ place: 'date', code: 'date-to-come', values: { today } }])
  })

  test('is not after the day on which it was to be read again', () => {
    const passed = (today: string) => [
      { place: 'nextUpdate', code: 'update-passed', values: { today } },
    ]
    expect(on(nextUpdate)).toEqual(passed(nextUpdate))
    expect(on('2030-01-01')).toEqual(passed('2030-01-01'))
  })
})

describe('what an aid may do', () => {
  test('be about a test, when it says all four things about it', () => {
    expect(checkDecisionAid(withTest({})).ok).toBe(true)
  })

  test('give figures, when each has its doubt and all are out of the same number', () => {
    expect(checkDecisionAid(withChances(chance, { ...chance, option: 'coffee' })).ok).toBe(true)
  })

  test('have more options', () => {
    const options = [option('juice'), ...smallDecisionAid.options]
    expect(checkDecisionAid(aid({ options })).ok).toBe(true)
  })
})
