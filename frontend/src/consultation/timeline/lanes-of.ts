import type { Consultation, MedicineLine } from '@samen/consultation'
import type { TimelineMark } from '@samen/consultation/timeline'
import type { ChartLine } from '@samen/ui/charts/line-chart'
import { chartLines } from '../chart-lines.ts'

export type Period = 'half-year' | 'year' | 'all'
export const periods: readonly Period[] = ['half-year', 'year', 'all']

/** Ends of the time axis, ISO days. */
export interface Span {
  readonly from: string
  readonly to: string
}

/** All days on which something was said, decided or noted, and today. */
export function spanOf(
  { versions }: Consultation,
  marks: readonly TimelineMark[],
  today: string,
  period: Period,
): Span {
  const days = [...versions.map(({ source }) => source.day), ...marks.map(({ day }) => day), today]
  const sorted = days.toSorted()
  const to = sorted.at(-1) ?? today
  const first = sorted[0] ?? today
  const from = period === 'all' ? first : monthsBefore(today, period === 'year' ? 12 : 6)
  return { from: from > first ? from : first, to }
}

/** The same day so many months earlier; the last one of a month that is shorter. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const count = year * 12 + (month - 1) - months
  const last = new Date(Date.UTC(Math.floor(count / 12), (count % 12) + 1, 0)).getUTCDate()
  return new Date(Date.UTC(Math.floor(count / 12), count % 12, Math.min(date, last)))
    .toISOString()
    .slice(0, 10)
}

export const within = ({ from, to }: Span, day: string): boolean => day >= from && day <= to

/** A line of a trend, with the places of its points in the whole trend: to open what was said. */
export interface LaneLine extends ChartLine {
  /** Number of its line in the trend, and of its first point in that line. */
  readonly line: number
  readonly first: number
}

/** The lines of a trend, as far as they lie within the axis; a line without points is left out. */
export function laneLines(
  trend: Consultation['trends'][number],
  consultation: Consultation,
  span: Span,
): readonly LaneLine[] {
  return chartLines(trend, consultation).flatMap((line, number) => {
    const first = line.points.findIndex(({ day }) => day >= span.from)
    if (first < 0) return []
    return [
      {
        ...line,
        points: line.points.slice(first),
        joined: line.joined.slice(first).with(0, false),
        line: number,
        first,
      },
    ]
  })
}

/** From when to when a medicine was on the list the client shared; `open`: it still is. */
export interface Stretch extends Span {
  readonly open: boolean
}

export function stretchesOf(
  { moments }: MedicineLine,
  { versions }: Consultation,
  span: Span,
): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (const { at, event } of moments) {
    const day = versions[at]?.source.day
    if (day === undefined) continue
    const running = stretches.at(-1)
    if (running?.open && event !== 'started')
      stretches[stretches.length - 1] = { ...running, to: day, open: event !== 'stopped' }
    else if (event !== 'stopped') stretches.push({ from: day, to: day, open: true })
  }
  return stretches
    .map((one) => ({ ...one, to: one.open ? span.to : one.to }))
    .filter(({ to }) => to >= span.from)
    .map((one) => ({ ...one, from: one.from > span.from ? one.from : span.from }))
}

/** Part of a stretch; `otherwise`: what it is, or how it is used, became different at its beginning. */
export interface Part extends Stretch {
  readonly otherwise: boolean
}

/** A stretch in parts, cut on the days on which something became different. */
export function partsOf(stretch: Stretch, days: readonly string[]): readonly Part[] {
  const { from, to, open } = stretch
  const cuts = [...new Set(days)]
    .filter((day) => day > from && (open ? day <= to : day < to))
    .toSorted()
  return [from, ...cuts].map((begin, i) => ({
    from: begin,
    to: cuts[i] ?? to,
    open: open && i === cuts.length,
    otherwise: i > 0,
  }))
}

/** What a client calls it, whatever the capitals and spaces. */
export const sameName = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase()
