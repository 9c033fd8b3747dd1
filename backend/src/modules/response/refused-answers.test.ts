import type { AnswerError } from '@samen/questionnaire/domain'
import { expect, it } from 'vitest'
import { refusedAnswers } from './refused-answers.ts'

const error = (over: Partial<AnswerError>): AnswerError => ({
  index: 0,
  concept: 'sleep.quality',
  grade: 'invalid',
  reason: 'out-of-range',
  ...over,
})

it('names every place and reason, and is 422 for what is well-formed but wrong', () => {
  const refused = refusedAnswers([
    error({ index: 3 }),
    error({ index: 4, reason: 'duplicate-concept' }),
    error({ index: 5, reason: 'unknown-instance' }),
  ])
  expect(refused.status).toBe(422)
  expect(refused.fields).toEqual([
    { place: 'answers[3].value', reason: 'out-of-range' },
    { place: 'answers[4].concept', reason: 'duplicate-concept' },
    { place: 'answers[5].instance', reason: 'unknown-instance' },
  ])
})

it('is 400 as soon as one answer has the wrong shape', () => {
  const refused = refusedAnswers([error({}), error({ grade: 'malformed', reason: 'wrong-type' })])
  expect(refused.status).toBe(400)
})
