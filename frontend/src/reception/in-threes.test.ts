import { expect, test } from 'vitest'
import { inThrees } from './in-threes.ts'

test('nine digits are read in threes, however they came', () => {
  expect(inThrees('482913506')).toBe('482 913 506')
  expect(inThrees('482-913 506')).toBe('482 913 506')
})
