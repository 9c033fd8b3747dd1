import { aidReasons, checkDecisionAid, criteria } from '@samen/consultation/decision-aid-publishing'
import { criteriaAsk, publishingReasons } from '@samen/i18n/publishing-reasons'
import { checkForPublishing, reasons } from '@samen/questionnaire/publish'
import { describe, expect, test } from 'vitest'
import { reasonIn } from './reason-words.ts'

const names = (words: string) => (words.match(/\{\w+\}/g) ?? []).toSorted()

describe('every reason of the publishing check', () => {
  test('has Dutch words, and they name the same', () => {
    const codes = { ...reasons, ...aidReasons }
    expect(Object.keys(publishingReasons).toSorted()).toEqual(Object.keys(codes).toSorted())
    for (const [code, words] of Object.entries(codes))
      expect([code, names(publishingReasons[code] ?? '')]).toEqual([code, names(words)])
  })

  test('of a decision aid says in Dutch what its criterion asks', () => {
    const codes = criteria.map(({ code }) => code)
    expect(Object.keys(criteriaAsk).toSorted()).toEqual(codes.toSorted())
  })
})

describe('Vincent reads', () => {
  const check = checkForPublishing({ id: 'x', languages: ['nl', 'en'], winner: 1 })
  const problems = check.ok ? [] : check.problems
  const inWords = (language: 'nl' | 'en') =>
    problems.map(({ place, message, code, values }) => {
      return `${place}: ${reasonIn(language, { place, reason: message, code, values })}`
    })

  test('what is not right in the language of the page', () => {
    expect(inWords('nl')).toContain('title: ontbreekt')
    expect(inWords('nl')).toContain(': onbekende sleutel "winner"')
    expect(inWords('en')).toContain('title: is missing')
  })

  test('with the criterion of a decision aid', () => {
    const aid = checkDecisionAid({ id: 'x' })
    const licence = aid.ok ? undefined : aid.problems.find(({ place }) => place === 'licence')
    if (!licence) throw new Error('an aid without a licence is published')
    const { place, message, code, values, criterion } = licence
    const of = criterion === null ? {} : { criterion }
    expect(reasonIn('nl', { place, reason: message, code, values, ...of })).toBe(
      'ontbreekt (house.licence: de keuzehulp zegt onder welke licentie het gebruikt mag worden)',
    )
  })

  test('of the questionnaire that an aid makes, where in it', () => {
    const values = { most: 200, inQuestionnaire: 'sections[0].title.nl' }
    expect(reasonIn('nl', { place: '', reason: 'makes …', code: 'too-long', values })).toBe(
      'geeft een vragenlijst waarin sections[0].title.nl: mag hoogstens 200 tekens hebben',
    )
  })

  test('a reason that this page does not know in the words of the server', () => {
    expect(reasonIn('nl', { place: '', reason: 'is new', code: 'new' })).toBe('is new')
    expect(reasonIn('nl', { place: '', reason: 'wrong-format' })).toBe('wrong-format')
  })
})
