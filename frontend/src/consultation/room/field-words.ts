import type { FieldValue } from './field-name.ts'

/**
 * What a field says, as lines to read, where its own form is not at hand: every text a person typed
 * that is in it, in order. Codes and ids are left out.
 */
export function fieldWords(value: FieldValue | undefined): readonly string[] {
  return wordsIn(value, undefined).filter((words) => words.trim() !== '')
}

/** Properties that hold what a person typed or chose as a day. */
const typed = new Set([
  'text',
  'what',
  'whoElse',
  'lookBack',
  'source',
  'date',
  'ownWords',
  'why',
  'needed',
  'client',
  'clinician',
  'heard',
  'ground',
  'objection',
  'from',
  'reviewDate',
  'name',
])

function wordsIn(value: unknown, property: string | undefined): readonly string[] {
  if (typeof value === 'string') return property === undefined || typed.has(property) ? [value] : []
  if (Array.isArray(value)) return value.flatMap((one) => wordsIn(one, property))
  if (typeof value !== 'object' || value === null) return []
  // Who an agreement is for is a list of codes; who decided is a text.
  return Object.entries(value).flatMap(([key, one]) =>
    wordsIn(one, key === 'who' && typeof one === 'string' ? 'text' : key),
  )
}
