import { mijnVoorbereiding } from '@samen/content/questionnaires'
import { evaluate, nothingCarried } from '@samen/questionnaire/domain'
import { expect, it } from 'vitest'
import { thirtyAnswers } from './answers.ts'

it.each([0, 1, 17, 60])('hands in thirty answers that the product takes, at visit %i', (visit) => {
  const draft = { answers: thirtyAnswers(visit), opened: [] }
  const { answers, errors } = evaluate(mijnVoorbereiding, draft, nothingCarried, 'nl')
  expect(errors).toEqual([])
  expect(answers).toHaveLength(30)
  expect(new Set(answers.map(({ sharing }) => sharing))).toEqual(
    new Set(['shared', 'discuss', 'private']),
  )
})
