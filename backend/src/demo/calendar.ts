import { boundsOfDay, dayIn } from '../clock/zoned-day.ts'

const minute = 60_000
const dayLength = 86_400_000

export const minutesAfter = (moment: Date, minutes: number): Date =>
  new Date(moment.getTime() + minutes * minute)

/** `HH:MM` on the wall of that zone, so many whole days before the day of `now`. */
export function momentOf(timeZone: string, now: Date, daysAgo: number, at: string): Date {
  const [hours = 0, minutes = 0] = at.split(':').map(Number)
  const { from } = boundsOfDay(timeZone, dayBefore(dayIn(timeZone, now), daysAgo))
  return minutesAfter(from, hours * 60 + minutes)
}

/** The same on a working day: what would fall in a weekend is on the Friday before. */
export function workingMomentOf(timeZone: string, now: Date, daysAgo: number, at: string): Date {
  const weekday = new Date(`${dayBefore(dayIn(timeZone, now), daysAgo)}T00:00:00Z`).getUTCDay()
  const sinceFriday = weekday === 6 ? 1 : weekday === 0 ? 2 : 0
  return momentOf(timeZone, now, daysAgo + sinceFriday, at)
}

function dayBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * dayLength).toISOString().slice(0, 10)
}
