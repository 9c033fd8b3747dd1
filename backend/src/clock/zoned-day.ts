// Days are counted in a location's own time zone: a visit at 00:30 in Amsterdam is not yesterday's.

const formats = new Map<string, Intl.DateTimeFormat>()

function formatIn(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone)
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      calendar: 'iso8601',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
    formats.set(timeZone, format)
  }
  return format
}

/** What the wall clock shows in the zone, as if it were UTC; milliseconds since 1970. */
function wallClock(timeZone: string, instant: number): number {
  const at: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {}
  for (const { type, value } of formatIn(timeZone).formatToParts(instant)) at[type] = value
  return Date.parse(`${at.year}-${at.month}-${at.day}T${at.hour}:${at.minute}:${at.second}Z`)
}

/** The day in the zone, `YYYY-MM-DD`. `timeZone` is an IANA name. */
export const dayIn = (timeZone: string, instant: Date): string =>
  new Date(wallClock(timeZone, instant.getTime())).toISOString().slice(0, 10)

/** The first moment of a day in the zone, and the first of the next. Days of 23 and 25 hours too. */
export function boundsOfDay(timeZone: string, day: string): { from: Date; until: Date } {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
  return { from: startOfDay(timeZone, day), until: startOfDay(timeZone, next) }
}

function startOfDay(timeZone: string, day: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  // The zone's offset is not known before the instant is: two steps come to rest at it.
  let instant = midnight
  for (let step = 0; step < 3; step += 1) instant += midnight - wallClock(timeZone, instant)
  return new Date(instant)
}

export function isTimeZone(name: string): boolean {
  try {
    formatIn(name)
    return true
  } catch {
    return false
  }
}
