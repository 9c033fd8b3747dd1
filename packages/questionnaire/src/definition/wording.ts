import { typeOf } from '../types/registry.ts'
import type { Question } from './questionnaire.ts'
import { type Language, languages } from './text.ts'

/**
 * What makes two answers comparable in a trend, as 16 hex digits: concept, kind, the question's
 * text, and what its kind adds (bounds, end labels, steps, options). Equal for equal wording,
 * whichever version it stands in. Without a language all languages count, so that a client who
 * changes language keeps the line; with one, only the wording that the client read.
 */
export function wordingKey(question: Question, language?: Language): string {
  const read = language ? [language] : languages
  const own = typeOf(question).wording?.(question) ?? null
  const said = [question.concept, question.kind, question.text, own]
  return digest(
    JSON.stringify(said, (_key, value) => (isText(value) ? read.map((l) => value[l]) : value)),
  )
}

function isText(value: unknown): value is Readonly<Record<Language, string>> {
  return (
    typeof value === 'object' && value !== null && languages.every((l) => Object.hasOwn(value, l))
  )
}

/** Two 32-bit FNV-1a sums: tells wordings apart, keeps no secret and signs nothing. */
function digest(text: string): string {
  let first = 0x811c9dc5
  let second = 0x01000193
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    first = Math.imul(first ^ unit, 0x01000193)
    second = Math.imul(second ^ (unit + at), 0x85ebca6b)
  }
  return [first, second].map((sum) => (sum >>> 0).toString(16).padStart(8, '0')).join('')
}
