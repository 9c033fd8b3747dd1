import type { AnswerErrorReason } from '../response/evaluation.ts'
import type { Refusal } from './question-type.ts'

/** The most that is accepted; texts in code points. Inputs stop at the same numbers. */
export const limits = {
  longText: 4000,
  shortText: 400,
  note: 4000,
  ownWords: 200,
  ownWordsCount: 10,
  entries: 40,
} as const

export function malformed(reason: AnswerErrorReason = 'wrong-type'): Refusal {
  return { grade: 'malformed', reason }
}

export function invalid(reason: AnswerErrorReason): Refusal {
  return { grade: 'invalid', reason }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Own keys only, so a sent `__proto__` is just a key that does not belong. */
export function hasOnlyKeys(value: object, keys: readonly string[]): boolean {
  return Object.keys(value).every((key) => keys.includes(key))
}

/** Null when the text may be stored. PostgreSQL takes no NUL, UTF-8 no lone surrogate. */
export function refuseText(value: unknown, limit: number): Refusal | null {
  if (typeof value !== 'string') return malformed()
  if (value.includes('\0') || !value.isWellFormed()) return malformed('invalid-text')
  if (longerThan(value, limit)) return invalid('too-long')
  return value.trim() === '' ? invalid('empty') : null
}

/** In code points; a long text is not taken apart to find that it is too long. */
function longerThan(text: string, limit: number): boolean {
  if (text.length <= limit) return false
  return text.length > limit * 2 || [...text].length > limit
}
