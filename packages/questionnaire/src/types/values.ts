import type { Question } from '../definition/questionnaire.ts'
import type { Value } from '../response/values.ts'
import type { Checked } from './question-type.ts'
import { typeOf } from './registry.ts'

/** Judges one value: the value, or the grade and reason of its refusal. */
export function checkValue(question: Question, value: unknown): Checked<Value> {
  return typeOf(question).check(question, value)
}

/** The number of an answer in a trend; null for a kind that forms none, or a value that does not fit. */
export function trendValue(question: Question, value: Value): number | null {
  const checked = checkValue(question, value)
  if (!('value' in checked)) return null
  return typeOf(question).trendValue?.(question, checked.value) ?? null
}
