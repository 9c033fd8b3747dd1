import type { ChartLine, PlacedPoint } from './chart-data.ts'
import { timeScale, valueScale } from './scales.ts'

/** The strokes of one line: one path for what joins its points, one for all its markers. */
export interface LineStrokes {
  readonly path: string
  readonly markers: string
}
/** Where one line ends and the next begins, in percent from the left. */
export interface Break {
  readonly x: number
  /** The line that begins. */
  readonly line: number
}

/** Every point with its place, in time order; of one day, the later line last. */
export function placePoints(
  lines: readonly ChartLine[],
  from: string,
  to: string,
): readonly PlacedPoint[] {
  const x = timeScale(from, to)
  const placed = lines.flatMap(({ points, min, max }, line) => {
    const y = valueScale(min, max)
    return points.map((point, index) => ({
      point,
      line,
      index,
      x: x(point.day),
      y: y(point.value),
    }))
  })
  return placed.toSorted((a, b) => a.x - b.x || a.line - b.line)
}

/**
 * The strokes of line number `line`. A marker is a stroke without length, so that its round or square
 * end keeps its shape however the plot is stretched.
 */
export function strokesOf(
  { joined }: ChartLine,
  line: number,
  placed: readonly PlacedPoint[],
): LineStrokes {
  let path = ''
  let markers = ''
  for (const { x, y, index, line: own } of placed) {
    if (own !== line) continue
    path += `${joined[index] ? 'L' : 'M'}${x} ${y}`
    markers += `M${x} ${y}h0`
  }
  return { path, markers }
}

/** A break before each later line: half-way between its first point and the one before it. */
export function breaksOf(
  lines: readonly ChartLine[],
  placed: readonly PlacedPoint[],
): readonly Break[] {
  return lines.slice(1).flatMap((_line, i) => {
    const first = placed.findIndex(({ line }) => line === i + 1)
    const next = placed[first]
    const before = placed[first - 1]
    return next && before ? [{ x: Math.round((next.x + before.x) * 50) / 100, line: i + 1 }] : []
  })
}

/** The place in `placed` nearest to a spot, both in pixels of a plot of this size. */
export function nearest(
  placed: readonly PlacedPoint[],
  spot: { readonly x: number; readonly y: number },
  size: { readonly width: number; readonly height: number },
): { readonly place: number; readonly distance: number } {
  let best = { place: 0, distance: Infinity }
  placed.forEach(({ x, y }, place) => {
    const across = (x / 100) * size.width - spot.x
    const down = (y / 100) * size.height - spot.y
    const distance = Math.hypot(across, down)
    if (distance < best.distance) best = { place, distance }
  })
  return best
}
