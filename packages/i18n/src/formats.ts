/** Languages of the interface. A new one is added here, and the compiler names what is missing. */
export type Language = 'nl' | 'en'

/** How each language names itself; shown so in every language. */
export const languageNames: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English' }

const locale: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' }

/** `14.30 uur`, `2.30 pm`; from an ISO instant, in the zone of the device or the one given. */
export function timeOfDay(language: Language, instant: string, timeZone?: string): string {
  const [hour, minute] = new Intl.DateTimeFormat('nl-NL', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(timeZone === undefined ? {} : { timeZone }),
  })
    .format(new Date(instant))
    .split(':')
  if (language === 'nl') return `${Number(hour)}.${minute} uur`
  const hours = Number(hour)
  return `${hours % 12 === 0 ? 12 : hours % 12}.${minute} ${hours < 12 ? 'am' : 'pm'}`
}

/** `21 november 2026`; from an ISO day, which has no zone. */
export function longDay(language: Language, day: string): string {
  return new Intl.DateTimeFormat(locale[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`))
}

/** `Anna, Bram en Noor`. */
export function listOf(language: Language, names: readonly string[]): string {
  return new Intl.ListFormat(locale[language], { type: 'conjunction' }).format(names)
}
