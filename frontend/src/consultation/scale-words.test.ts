import { consultationTexts } from '@samen/i18n/consultation'
import { expect, test } from 'vitest'
import { scaleWords } from './scale-words.ts'

const ends = { min: 0, max: 10, low: 'heel slecht', high: 'heel goed' }
const words = (answer: string) => scaleWords(ends, answer, consultationTexts.nl.changes)

test('a number says what its ends mean; a step in words runs from word to word', () => {
  expect(words('7')).toBe('0 is heel slecht, 10 is heel goed')
  expect(words('gaat wel')).toBe('van heel slecht tot heel goed')
})
