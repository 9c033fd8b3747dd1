import { describe, expect, test } from 'vitest'
import { checkForPublishing } from '../publish.ts'
import { summarise } from '../response/present.ts'
import { type Example, questionnaireWith } from './example.ts'
import { allExamples, examplesByKind } from './examples.ts'
import { checkValue, trendValue } from './values.ts'

describe.each(allExamples)('$question.kind, $name', ({ question, accepted, refused }) => {
  test('can be published', () => {
    expect(checkForPublishing(questionnaireWith(question))).toMatchObject({ ok: true })
  })

  test.each(accepted)('takes $name', ({ value, lines, trend }) => {
    expect(checkValue(question, value)).toEqual({ value })
    expect(summarise(question, value, 'nl')).toEqual(lines.nl)
    expect(summarise(question, value, 'en')).toEqual(lines.en)
    expect(trendValue(question, value)).toBe(trend)
  })

  test.each(refused)('refuses $name as $grade: $reason', ({ value, grade, reason }) => {
    expect(checkValue(question, value)).toEqual({ grade, reason })
  })
})

test('minus zero, which JSON does not know, is zero', () => {
  const [{ question }] = examplesByKind.scale as [Example<'scale'>]
  expect(checkValue(question, -0)).toStrictEqual({ value: 0 })
})
