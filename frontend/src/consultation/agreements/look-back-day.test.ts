import { expect, test } from 'vitest'
import { firstDayToLookBack } from './look-back-day.ts'

test('looking back is today or later; of a visit that is opened again, from its own day on', () => {
  expect(firstDayToLookBack('2026-03-02', '2026-03-02')).toBe('2026-03-02')
  expect(firstDayToLookBack('2026-03-09', '2026-03-02')).toBe('2026-03-02')
  expect(firstDayToLookBack('2026-03-02', '2026-03-09')).toBe('2026-03-02')
})
