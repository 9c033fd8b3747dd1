import { expect, test } from 'vitest'
import { goalKey, typedGoalKey } from './goal-key.ts'

const visitId = '0197a000-0000-7000-8000-000000000001'
const long = 'a-rather-long-option-of-an-organisations-own-questionnaire'

test('a goal is called by its option, a typed one by its line', () => {
  expect(goalKey(visitId, 'listen')).toBe(`goal:${visitId}:listen`)
  expect(typedGoalKey(visitId, 2)).toBe(`goal:${visitId}:typed-2`)
})

test('the next questionnaire can ask about it: 64 characters at most, whatever the option is called', () => {
  expect(goalKey(visitId, long)).toMatch(/^[a-z0-9:_-]{1,64}$/)
  expect(goalKey(visitId, long)).not.toBe(goalKey(visitId, `${long}s`))
})

test('no option is taken for a line that was typed', () => {
  expect(goalKey(visitId, 'typed-1')).not.toBe(typedGoalKey(visitId, 1))
})
