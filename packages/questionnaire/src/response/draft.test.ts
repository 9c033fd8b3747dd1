import { expect, test } from 'vitest'
import type { DraftState } from './answer.ts'
import { openQuestion, removeAnswer, setAnswer, skipQuestion } from './draft.ts'

const empty: DraftState = { answers: [], opened: [] }
const seven = { concept: 'sleep', value: 7, sharing: 'shared' } as const

test('a new answer takes the place of the old one, and the order stays', () => {
  const note = { concept: 'note', instance: 'a', value: 'x', sharing: 'shared' } as const
  const before = setAnswer(setAnswer(empty, seven), note)
  const after = setAnswer(before, { ...seven, value: 3 })
  expect(after.answers).toEqual([{ ...seven, value: 3 }, note])
  expect(before.answers[0]).toBe(seven)
  expect(after.answers[1]).toBe(note)
})

test('the same concept of another instance is another answer', () => {
  const one = setAnswer(empty, { ...seven, instance: 'a' })
  expect(setAnswer(one, { ...seven, instance: 'b' }).answers).toHaveLength(2)
})

test('a note without words is no note', () => {
  expect(setAnswer(empty, { ...seven, note: ' ' }).answers).toEqual([seven])
})

test('skipping forgets the value and keeps who may see it', () => {
  const closed = setAnswer(empty, { ...seven, sharing: 'private', note: 'x' })
  expect(skipQuestion(closed, seven, 'shared').answers).toEqual([
    { concept: 'sleep', skipped: true, sharing: 'private' },
  ])
})

test('an emptied input takes its answer away', () => {
  expect(removeAnswer(setAnswer(empty, seven), seven)).toEqual(empty)
})

test('opening twice opens once', () => {
  const once = openQuestion(empty, 'story')
  expect(openQuestion(once, 'story')).toBe(once)
})
