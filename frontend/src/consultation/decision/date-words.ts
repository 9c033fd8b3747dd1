import type { Language } from '@samen/i18n/formats'
import { someDate } from '@samen/i18n/some-date'

/** As much of a date as is known, in words; what is no date as it was written. */
export function dateWords(language: Language, date: string): string {
  return someDate(language, date)
}
