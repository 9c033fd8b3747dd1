import type { Language } from '../../definition/text.ts'
import { invalid, malformed } from '../checks.ts'
import type { Checked, QuestionType } from '../question-type.ts'
import { words } from '../words.ts'

/** `2026`, `2026-03` or `2026-03-14`: as much of a date as the client knows. */
export const date: QuestionType<'date'> = {
  kind: 'date',
  check: (_question, value) => check(value),
  summary: (_question, value, language) => [inWords(value, language)],
  trendValue: null,
  wording: null,
  instances: null,
  carriesOver: false,
  equals: null,
  includes: null,
  greater: null,
}

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/
const earliest = 1900
const latest = 2199

function check(value: unknown): Checked<string> {
  if (typeof value !== 'string') return malformed()
  if (value.includes('\0') || !value.isWellFormed()) return malformed('invalid-text')
  const parts = shape.exec(value)
  if (!parts) return invalid('not-a-date')
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)]
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return invalid('not-a-date')
  return year < earliest || year > latest ? invalid('out-of-range') : { value }
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function inWords(value: string, language: Language): string {
  const [year, month, day] = value.split('-').map(Number)
  if (year === undefined || month === undefined) return value
  const format = new Intl.DateTimeFormat(words[language].locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
  })
  return format.format(Date.UTC(year, month - 1, day ?? 1))
}
