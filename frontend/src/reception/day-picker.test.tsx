import { expect, test } from 'vitest'
import { daysFrom } from './day-picker.tsx'

test.each([
  ['2026-03-28', 1, '2026-03-29'],
  ['2026-03-29', 1, '2026-03-30'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2028-02-28', 1, '2028-02-29'],
])('%s and %i day(s) is %s, also when the clocks change', (day, count, then) => {
  expect(daysFrom(day, count)).toBe(then)
})
