// Two small scales. Both answer in percent of the plot, so that a drawing stretches with its frame.

const dayLength = 86_400_000

/** Days since 1970 of an ISO day; a day has no zone, so every difference is a whole number. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / dayLength
}

/** From ISO days to percent: equal times are equal widths. A single day stands in the middle. */
export function timeScale(from: string, to: string): (day: string) => number {
  const start = dayNumber(from)
  const length = dayNumber(to) - start
  return (day) => (length > 0 ? round(((dayNumber(day) - start) / length) * 100) : 50)
}

/** From values to percent of the height, counted from the top. */
export function valueScale(min: number, max: number): (value: number) => number {
  return (value) => (max > min ? round(((max - value) / (max - min)) * 100) : 50)
}

export interface Tick {
  readonly day: string
  /** A year begins here, or this is the first tick: its year is worth saying. */
  readonly withYear: boolean
}

const monthSteps = [1, 2, 3, 6, 12, 24, 60, 120]

/** First days of months between two ISO days, evenly apart and at most `most`. */
export function monthTicks(from: string, to: string, most: number): readonly Tick[] {
  const months = monthNumber(to) - monthNumber(from)
  const step = monthSteps.find((size) => months / size < most) ?? months
  const ticks: Tick[] = []
  let month = Math.ceil(monthNumber(from) / step) * step
  if (monthDay(month) < from) month += step
  for (; monthDay(month) <= to; month += step) {
    ticks.push({ day: monthDay(month), withYear: ticks.length === 0 || month % 12 === 0 })
  }
  return ticks
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}
function monthDay(month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0')
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`
}
function round(percent: number): number {
  return Math.round(percent * 100) / 100
}
