import type { Question, QuestionKind } from '../definition/questionnaire.ts'
import type { Language } from '../definition/text.ts'
import type { AnswerErrorReason } from '../response/evaluation.ts'
import type { ValueByKind } from '../response/values.ts'

export type QuestionOf<K extends QuestionKind> = Extract<Question, { readonly kind: K }>

/** Why a value is refused; see `AnswerError` for the two grades. */
export interface Refusal {
  readonly grade: 'malformed' | 'invalid'
  readonly reason: AnswerErrorReason
}
export type Checked<V> = { readonly value: V } | Refusal

/** What a repeated group repeats over: `id` is stored with its answers, `label` is shown. */
export interface Instance {
  readonly id: string
  readonly label: string
}

/**
 * What the engine must know of one kind of question. Every slot is required; a kind that has
 * nothing for a slot says so with null, so that a forgotten rule does not compile.
 */
export interface QuestionType<K extends QuestionKind> {
  readonly kind: K
  /** Judges a value from outside, whatever it is. Never throws, never converts a type. */
  readonly check: (question: QuestionOf<K>, value: unknown) => Checked<ValueByKind[K]>
  /** The lines a clinician reads; the client's own words stand in them verbatim. */
  readonly summary: (
    question: QuestionOf<K>,
    value: ValueByKind[K],
    language: Language,
  ) => readonly string[]
  /** The number that stands in a trend. */
  readonly trendValue: ((question: QuestionOf<K>, value: ValueByKind[K]) => number) | null
  /** What else than the question's text must be equal for two answers to be comparable. */
  readonly wording: ((question: QuestionOf<K>) => readonly unknown[]) | null
  /** What a group over this question repeats over. */
  readonly instances: InstanceSource<K> | null
  /** The next visit begins with the entries of this answer. */
  readonly carriesOver: boolean
  /** The tests a condition may put to a value. */
  readonly equals: ValueTest<K, string | number> | null
  readonly includes: ValueTest<K, string> | null
  readonly greater: ValueTest<K, number> | null
}

export type ValueTest<K extends QuestionKind, Expected> = (
  question: QuestionOf<K>,
  value: ValueByKind[K],
  expected: Expected,
) => boolean

export interface InstanceSource<K extends QuestionKind> {
  readonly of: (
    question: QuestionOf<K>,
    value: ValueByKind[K],
    language: Language,
  ) => readonly Instance[]
  /**
   * The label of an instance when the answer that named it cannot be read (it may be private), or
   * null when no answer to this question can ever give this instance.
   */
  readonly fallbackLabel: (question: QuestionOf<K>, id: string, language: Language) => string | null
}
