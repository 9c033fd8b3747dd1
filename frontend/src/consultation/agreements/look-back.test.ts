import { expect, test } from 'vitest'
import { dayAfter } from './look-back.ts'

test('Sam and Anna look back in two weeks, or in three months', () => {
  expect(dayAfter('2026-03-02', { unit: 'weeks', count: 2 })).toBe('2026-03-16')
  expect(dayAfter('2026-12-28', { unit: 'weeks', count: 2 })).toBe('2027-01-11')
  expect(dayAfter('2026-03-02', { unit: 'months', count: 3 })).toBe('2026-06-02')
})

test('three months after the end of a month is still in that month', () => {
  expect(dayAfter('2026-11-30', { unit: 'months', count: 3 })).toBe('2027-02-28')
  expect(dayAfter('2026-10-31', { unit: 'months', count: 3 })).toBe('2027-01-31')
})
