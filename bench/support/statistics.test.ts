import { expect, it } from 'vitest'
import { median, percentile, slope } from './statistics.ts'

it('takes the value at the nearest rank, whatever the order', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index)
  expect(percentile(hundred, 0.99)).toBe(99)
  expect(percentile(hundred, 1)).toBe(100)
  expect(median([9, 1, 5])).toBe(5)
})

it('has nothing to say about nothing', () => {
  expect(median([])).toBeNaN()
})

it('finds how fast a line rises through scattered points', () => {
  const points = [
    { x: 0, y: 1 },
    { x: 1, y: 4 },
    { x: 2, y: 5 },
    { x: 3, y: 8 },
  ]
  expect(slope(points)).toBeCloseTo(2.2)
})
