import { describe, expect, test } from 'vitest'
import type { ChartLine } from './chart-data.ts'
import { breaksOf, nearest, placePoints, strokesOf } from './geometry.ts'

function line(days: Readonly<Record<string, number>>, joined: readonly boolean[]): ChartLine {
  const points = Object.entries(days).map(([day, value]) => ({ day, value, label: String(value) }))
  return { name: 'Slapen', low: 'slecht', high: 'goed', min: 0, max: 10, points, joined }
}
const place = (lines: readonly ChartLine[]) => placePoints(lines, '2026-01-01', '2026-01-11')

describe('what is drawn', () => {
  test('a line runs through what is joined and leaves a gap where it is not', () => {
    const slept = line({ '2026-01-01': 0, '2026-01-06': 5, '2026-01-11': 10 }, [false, true, false])
    expect(strokesOf(slept, 0, place([slept]))).toEqual({
      path: 'M0 100L50 50M100 0',
      markers: 'M0 100h0M50 50h0M100 0h0',
    })
  })

  test('lines of two wordings never meet; the break stands half-way between them', () => {
    const before = line({ '2026-01-01': 4 }, [false])
    const after = line({ '2026-01-11': 6 }, [false])
    const placed = place([before, after])
    expect(strokesOf(after, 1, placed).path).toBe('M100 40')
    expect(breaksOf([before, after], placed)).toEqual([{ x: 50, line: 1 }])
    expect(breaksOf([before], place([before]))).toEqual([])
    const last = line({ '2026-01-11': 5 }, [false])
    const three = [before, line({ '2026-01-09': 5 }, [false]), last]
    expect(breaksOf(three, place(three)).map((one) => one.line)).toEqual([1, 2])
  })

  test('each line stands on its own scale', () => {
    const inSteps = { ...line({ '2026-01-06': 5 }, [false]), min: 1, max: 5 }
    expect(place([line({ '2026-01-01': 5 }, [false]), inSteps]).map(({ y }) => y)).toEqual([50, 0])
  })
})

test('a pointer means the point nearest to it, in pixels', () => {
  const placed = place([line({ '2026-01-01': 0, '2026-01-11': 10 }, [false, true])])
  const size = { width: 400, height: 100 }
  expect(nearest(placed, { x: 390, y: 8 }, size)).toMatchObject({ place: 1 })
  expect(nearest(placed, { x: 3, y: 96 }, size)).toEqual({ place: 0, distance: 5 })
})
