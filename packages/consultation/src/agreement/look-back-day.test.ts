import { expect, test } from 'vitest'
import { firstDayToLookBack, isTooEarlyToLookBack } from './look-back-day.ts'

test('looking back is today or later; of a visit that is opened again, from its own day on', () => {
  expect(firstDayToLookBack('2026-03-02', '2026-03-02')).toBe('2026-03-02')
  expect(firstDayToLookBack('2026-03-09', '2026-03-02')).toBe('2026-03-02')
  expect(firstDayToLookBack('2026-03-02', '2026-03-09')).toBe('2026-03-02')
})

test('the first day is not too early, the day before is, and no day never is', () => {
  expect(isTooEarlyToLookBack('2026-03-02', '2026-03-02')).toBe(false)
  expect(isTooEarlyToLookBack('2026-03-01', '2026-03-02')).toBe(true)
  expect(isTooEarlyToLookBack(null, '2026-03-02')).toBe(false)
})
