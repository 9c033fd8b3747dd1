import { describe, expect, it } from 'vitest'
import { listOf, longDay, timeOfDay } from './formats.ts'

describe('times and days in words', () => {
  it('tells the time of day in the zone of the place', () => {
    expect(timeOfDay('nl', '2026-11-21T13:05:00Z', 'Europe/Amsterdam')).toBe('14.05 uur')
    expect(timeOfDay('en', '2026-11-21T13:05:00Z', 'Europe/Amsterdam')).toBe('2.05 pm')
    expect(timeOfDay('en', '2026-07-01T22:30:00Z', 'Europe/Amsterdam')).toBe('12.30 am')
    expect(timeOfDay('nl', '2026-07-01T22:30:00Z', 'Europe/Amsterdam')).toBe('0.30 uur')
  })

  it('keeps a day a day, whatever the zone of the device', () => {
    expect(longDay('nl', '2026-03-01')).toBe('1 maart 2026')
    expect(longDay('en', '2026-03-01')).toBe('1 March 2026')
  })

  it('joins names as people say them', () => {
    expect(listOf('nl', ['Anna', 'Bram', 'Noor'])).toBe('Anna, Bram en Noor')
    expect(listOf('en', ['Anna', 'Bram'])).toBe('Anna and Bram')
    expect(listOf('nl', [])).toBe('')
  })
})
