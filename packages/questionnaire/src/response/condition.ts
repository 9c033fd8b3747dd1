import type { Condition } from '../definition/condition.ts'
import type { Question } from '../definition/questionnaire.ts'
import { typeOf } from '../types/registry.ts'
import type { Value } from './values.ts'

/** A given, valid answer to a visible question: all that a condition can see. */
export interface Known {
  readonly question: Question
  readonly value: Value
}
export type Test = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>

/** `seen` gives what is known of a concept; nothing known makes every test on it false. */
export function holds(condition: Condition, seen: (concept: string) => Known | undefined): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, seen))
  if ('any' in condition) return condition.any.some((part) => holds(part, seen))
  if ('not' in condition) return !holds(condition.not, seen)
  const known = seen(testedConcept(condition))
  return known !== undefined && passes(condition, known)
}

export function testedConcept(test: Test): string {
  return 'answered' in test ? test.answered : test.concept
}

/** A test that does not fit the kind of question is false; publishing refuses it. */
export function passes(test: Test, { question, value }: Known): boolean {
  if ('answered' in test) return true
  const type = typeOf(question)
  if ('equals' in test) return type.equals?.(question, value, test.equals) ?? false
  if ('includes' in test) return type.includes?.(question, value, test.includes) ?? false
  return type.greater?.(question, value, test.greater) ?? false
}
