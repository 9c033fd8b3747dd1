import { describe, expect, test } from 'vitest'
import { monthTicks, timeScale, valueScale } from './scales.ts'

describe('time', () => {
  test('equal times are equal widths, across a change of the clock and a leap day', () => {
    const x = timeScale('2024-02-01', '2024-04-01')
    expect([x('2024-02-01'), x('2024-03-02'), x('2024-04-01')]).toEqual([0, 50, 100])
  })

  test('one day alone stands in the middle', () => {
    expect(timeScale('2026-03-02', '2026-03-02')('2026-03-02')).toBe(50)
  })

  test('months are marked evenly, never too many, and a year is said where it begins', () => {
    expect(monthTicks('2025-11-20', '2026-03-02', 6)).toEqual([
      { day: '2025-12-01', withYear: true },
      { day: '2026-01-01', withYear: true },
      { day: '2026-02-01', withYear: false },
      { day: '2026-03-01', withYear: false },
    ])
    expect(monthTicks('2024-03-29', '2026-03-02', 6).map(({ day }) => day)).toEqual([
      '2024-07-01',
      '2025-01-01',
      '2025-07-01',
      '2026-01-01',
    ])
    expect(monthTicks('1990-01-01', '2026-03-02', 6).length).toBeLessThanOrEqual(6)
  })
})

test('the high end of a scale is at the top', () => {
  const y = valueScale(1, 5)
  expect([y(5), y(3), y(1)]).toEqual([0, 50, 100])
})
