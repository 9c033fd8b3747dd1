import { describe, expect, test } from 'vitest'
import { dayAndTime, dayIn, instantAt, monthOf, shortDay } from './staff-formats.ts'

describe('days and times of a location', () => {
  test('a time on the clock there, in winter, in summer and on the day the clock changes', () => {
    expect(instantAt('2026-01-12', '09:30', 'Europe/Amsterdam')).toBe('2026-01-12T08:30:00.000Z')
    expect(instantAt('2026-07-12', '09:30', 'Europe/Amsterdam')).toBe('2026-07-12T07:30:00.000Z')
    expect(instantAt('2026-03-29', '09:30', 'Europe/Amsterdam')).toBe('2026-03-29T07:30:00.000Z')
    expect(instantAt('2026-10-25', '09:30', 'Europe/Amsterdam')).toBe('2026-10-25T08:30:00.000Z')
    expect(instantAt('2026-01-12', '09:30', 'America/Curacao')).toBe('2026-01-12T13:30:00.000Z')
  })

  test('an evening there is still the same day, whatever it is in London', () => {
    expect(dayIn('Europe/Amsterdam', '2026-01-11T23:30:00.000Z')).toBe('2026-01-12')
    expect(dayAndTime('nl', '2026-01-11T23:30:00.000Z', 'Europe/Amsterdam')).toBe(
      '12 januari 2026, 0.30 uur',
    )
  })

  test('short, for a chart', () => {
    expect(shortDay('nl', '2026-03-03')).toBe('3 mrt 2026')
    expect(monthOf('nl', '2026-03-01', false)).toBe('mrt')
    expect(monthOf('en', '2026-03-01', true)).toBe('Mar 2026')
  })
})
