import { expect, it } from 'vitest'
import { digitsOf, inGroups } from './code-digits.ts'

it('shows a code in three groups while it is typed', () => {
  expect(inGroups('')).toBe('')
  expect(inGroups('123')).toBe('123')
  expect(inGroups('1234')).toBe('123 4')
  expect(inGroups('123456789')).toBe('123 456 789')
})

it('reads a code however it is typed or pasted', () => {
  expect(digitsOf('123 456 789')).toBe('123456789')
  expect(digitsOf('123-456.789')).toBe('123456789')
  expect(digitsOf('１２３４５６７８９')).toBe('123456789')
  expect(digitsOf('12345678901')).toBe('123456789')
  expect(digitsOf('code')).toBe('')
})
