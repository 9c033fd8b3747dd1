import { longDay, timeOfDay } from './formats.ts'
import type { Language } from './formats.ts'

const locale: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' }

// A formatter costs far more to make than to use, and charts ask for many days.
const remembered = new Map<string, Intl.DateTimeFormat>()

function formatter(language: Language, name: string, options: Intl.DateTimeFormatOptions) {
  const key = `${language} ${name}`
  const known = remembered.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale[language], options)
  remembered.set(key, made)
  return made
}

const atMidnight = (day: string) => new Date(`${day}T00:00:00Z`)

/** `3 mrt 2026`; from an ISO day, which has no zone. */
export function shortDay(language: Language, day: string): string {
  const options = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const
  return formatter(language, 'short-day', options).format(atMidnight(day))
}

/** `mrt`, or with its year `mrt 2026`; from an ISO day. */
export function monthOf(language: Language, day: string, withYear: boolean): string {
  const month = formatter(language, 'month', { month: 'short', timeZone: 'UTC' }).format(
    atMidnight(day),
  )
  return withYear ? `${month} ${day.slice(0, 4)}` : month
}

/** `zaterdag 21 november`; from an ISO day. */
export function weekday(language: Language, day: string): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const
  return formatter(language, 'weekday', options).format(atMidnight(day))
}

/** The ISO day on which an instant falls in a zone. */
export function dayIn(timeZone: string, instant: string): string {
  // Swedish writes days as ISO does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(instant))
}

/** `21 november 2026, 14.30 uur`. */
export function dayAndTime(language: Language, instant: string, timeZone: string): string {
  return `${longDay(language, dayIn(timeZone, instant))}, ${timeOfDay(language, instant, timeZone)}`
}

/** The instant at which clocks in a zone show this time on this day; ISO, UTC. */
export function instantAt(day: string, time: string, timeZone: string): string {
  const wanted = Date.parse(`${day}T${time}:00Z`)
  // What the zone's clocks show is off by its offset; asked twice, because the offset may change.
  const guess = wanted - offset(wanted, timeZone)
  return new Date(wanted - offset(guess, timeZone)).toISOString()
}

/** How far the clocks of a zone are ahead of UTC, in milliseconds. */
function offset(instant: number, timeZone: string): number {
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(instant)
  return Date.parse(`${shown.replace(' ', 'T')}Z`) - instant
}
