import type { Group, Question, Section } from '../definition/questionnaire.ts'
import type { Answer, AnswerPlace } from './answer.ts'

/** A question where it stands in this response. */
export interface PlacedQuestion extends AnswerPlace {
  /** Stable key of the place: `concept` or `concept@instance`. */
  readonly key: string
  readonly question: Question
  /** As the client gave it; undefined when there is none, or none that can be shown. */
  readonly answer: Answer | undefined
  /** Why `answer` cannot be submitted as it is. */
  readonly error?: AnswerErrorReason
}

/** An on-request question, with the section that offers it. */
export interface OfferedQuestion extends PlacedQuestion {
  readonly section: Section
}

/** What the client sees at once: a question, or a group for one instance. */
export interface Screen {
  /** Stable within a response, whatever appears or disappears around it. */
  readonly key: string
  readonly section: Section
  readonly group?: Group
  /** The label of the instance ("Wonen", "mijn nachtpil"), in the language asked for. */
  readonly instance?: { readonly id: string; readonly label: string }
  readonly questions: readonly PlacedQuestion[]
}

/**
 * Why an answer cannot be accepted. `malformed`: not the shape this kind of question takes (HTTP
 * 400); `invalid`: well-formed but wrong (HTTP 422). Never repeats the answer.
 */
export interface AnswerError extends AnswerPlace {
  /** Index in the array of answers that was offered; −1 when it is no array at all. */
  readonly index: number
  readonly grade: 'malformed' | 'invalid'
  readonly reason: AnswerErrorReason
}
export type AnswerErrorReason =
  | 'unknown-concept'
  | 'duplicate-concept'
  | 'unknown-instance'
  | 'instance-missing'
  | 'instance-unexpected'
  | 'wrong-type'
  | 'not-a-whole-number'
  | 'out-of-range'
  | 'unknown-option'
  | 'duplicate-option'
  | 'too-many'
  | 'too-long'
  | 'empty'
  | 'excluded-option'
  | 'not-a-date'
  | 'takes-no-answer'
  | 'invalid-text'

/** The outcome of the one pass over a response. */
export interface Evaluation {
  readonly screens: readonly Screen[]
  /** On-request questions not opened yet, offered per section. */
  readonly offered: readonly OfferedQuestion[]
  /** The answers that may be submitted: valid, visible, in questionnaire order. */
  readonly answers: readonly Answer[]
  readonly errors: readonly AnswerError[]
  /** Statements count as done when a later screen has an answer. */
  readonly progress: { readonly total: number; readonly done: number }
}
