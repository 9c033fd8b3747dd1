import { expect, test } from 'vitest'
import { boundsOfDay, dayIn, isTimeZone } from './zoned-day.ts'

test('half past midnight in Amsterdam is a new day there, and not yet in UTC', () => {
  const instant = new Date('2026-03-01T23:30:00Z')
  expect(dayIn('Europe/Amsterdam', instant)).toBe('2026-03-02')
  expect(dayIn('UTC', instant)).toBe('2026-03-01')
  expect(dayIn('America/Curacao', instant)).toBe('2026-03-01')
})

test.each([
  ['Europe/Amsterdam', '2026-03-02', '2026-03-01T23:00:00.000Z', '2026-03-02T23:00:00.000Z'],
  // The clocks go forward and back: 23 and 25 hours.
  ['Europe/Amsterdam', '2026-03-29', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
  ['Europe/Amsterdam', '2026-10-25', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
  ['America/Curacao', '2026-03-02', '2026-03-02T04:00:00.000Z', '2026-03-03T04:00:00.000Z'],
])('in %s %s runs from %s until %s', (zone, day, from, until) => {
  const bounds = boundsOfDay(zone, day)
  expect([bounds.from.toISOString(), bounds.until.toISOString()]).toEqual([from, until])
})

test('a time zone has to exist', () => {
  expect(isTimeZone('Europe/Amsterdam')).toBe(true)
  expect(isTimeZone('Europe/Nergens')).toBe(false)
})
