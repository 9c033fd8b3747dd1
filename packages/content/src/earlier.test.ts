import { expect, test } from 'vitest'
import { mijnVoorbereiding, mijnVoorbereidingEarlier } from './questionnaires.ts'
import { questionsOf } from './testing/texts.ts'

const now = questionsOf(mijnVoorbereiding)
const before = questionsOf(mijnVoorbereidingEarlier)

test('the earlier version belongs to the same questionnaire', () => {
  expect(mijnVoorbereidingEarlier.id).toBe(mijnVoorbereiding.id)
})

test('it did not ask about grip yet', () => {
  const added = now.filter((one) => !before.some(({ concept }) => concept === one.concept))
  expect(added.map(({ concept }) => concept)).toEqual(['grip.level'])
})

test('two trends were worded differently, and nothing else was', () => {
  const reworded = before.filter((one) => !now.some((other) => same(one, other)))
  expect(reworded.map(({ concept }) => concept)).toEqual(['sleep.quality', 'energy.level'])
  expect(reworded.every(({ trend }) => trend)).toBe(true)
})

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
