import { paperTexts as en } from './en/summary-paper.ts'
import { type Language, listOf, longDay, timeOfDay } from './formats.ts'
import { paperTexts as nl } from './nl/summary-paper.ts'
import { someDate } from './some-date.ts'
import { dayIn } from './staff-formats.ts'

const formats = (language: Language) => ({
  language,
  day: (day: string) => longDay(language, day),
  date: (date: string) => someDate(language, date),
  dayIn,
  time: (instant: string, timeZone: string) => timeOfDay(language, instant, timeZone),
  list: (things: readonly string[]) => listOf(language, things),
})

/**
 * Per language: what the paper says around what people wrote, and how it writes days and times.
 * Packages/consultation fills it; see `SummaryWords` there.
 */
export const summaryPaperTexts = {
  nl: { ...formats('nl'), ...nl },
  en: { ...formats('en'), ...en },
}
