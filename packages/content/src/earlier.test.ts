import { wordingKey } from '@samen/questionnaire/domain'
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

test('two trends were worded differently, so their lines break there', () => {
  const broken = now.filter((one) =>
    before.some((other) => other.concept === one.concept && wordingKey(other) !== wordingKey(one)),
  )
  expect(broken.map(({ concept }) => concept)).toEqual(['sleep.quality', 'energy.level'])
  expect(broken.every(({ trend }) => trend)).toBe(true)
})

test('everything else stood there word for word', () => {
  const same = before.filter((one) =>
    now.some((other) => JSON.stringify(other) === JSON.stringify(one)),
  )
  expect(same).toHaveLength(before.length - 2)
})
