import type { Language } from '@samen/i18n/formats'
import { longDay } from '@samen/i18n/formats'

/** As much of a date as is known: a whole one in words, a year or a month as it was written. */
export function dateWords(language: Language, date: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? longDay(language, date) : date
}
