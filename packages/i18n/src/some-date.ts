import { type Language, longDay } from './formats.ts'

const months: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' }

/** `31 mei 2024`, `mei 2024` or `2024`: as much as is known. What is no date stays as it was written. */
export function someDate(language: Language, date: string): string {
  if (Number.isNaN(Date.parse(date))) return date
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return longDay(language, date)
  if (!/^\d{4}-\d{2}$/.test(date)) return date
  return new Intl.DateTimeFormat(months[language], {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${date}-01T00:00:00Z`))
}
