/** What is offered for looking back, beside "next time" and a date: a few plain spans. */
export const spans = [
  { unit: 'weeks', count: 2 },
  { unit: 'weeks', count: 6 },
  { unit: 'months', count: 3 },
] as const
export type Span = (typeof spans)[number]

/** The day so long after a day; the last of a month stays within its month. Both `YYYY-MM-DD`. */
export function dayAfter(day: string, { unit, count }: Span): string {
  const date = new Date(`${day}T00:00:00Z`)
  if (unit === 'weeks') {
    date.setUTCDate(date.getUTCDate() + 7 * count)
  } else {
    const wanted = date.getUTCMonth() + count
    date.setUTCMonth(wanted)
    // 30 November and three months is no 2 March.
    if (date.getUTCMonth() !== wanted % 12) date.setUTCDate(0)
  }
  return date.toISOString().slice(0, 10)
}
