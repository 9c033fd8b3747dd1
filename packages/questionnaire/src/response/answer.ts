import type { CarriedList } from '../definition/questionnaire.ts'
import type { Sharing } from '../definition/sharing.ts'
import type { Value } from './values.ts'

/** Where an answer belongs: a concept, and inside a repeated group the instance. */
export interface AnswerPlace {
  readonly concept: string
  readonly instance?: string
}

interface AnswerBase extends AnswerPlace {
  readonly sharing: Sharing
  /** Why it changed, in the client's words; at most 4,000 code points; shared as the answer is. */
  readonly note?: string
}
export interface GivenAnswer extends AnswerBase {
  readonly value: Value
}
/** Skipping is an answer of its own, not an absence. */
export interface SkippedAnswer extends AnswerBase {
  readonly skipped: true
}
/** What is stored per question: an answer, or that it was skipped. Not reached = not in the array. */
export type Answer = GivenAnswer | SkippedAnswer

/** An answer as it arrives from outside: the shape is checked, the value is not. */
export interface UncheckedAnswer extends AnswerPlace {
  readonly value?: unknown
  readonly skipped?: true
  readonly sharing: Sharing
  readonly note?: string
}

/** What earlier visits bring to this one. Names only: earlier values never reach the kiosk first. */
export interface Carried {
  /** Open agreements, oldest first. */
  readonly agreements: readonly CarriedItem[]
  /** Versions of agreements and decisions that the client has not confirmed. */
  readonly unconfirmed?: readonly CarriedItem[]
  /** Goals of a conversation that were left over. */
  readonly unfinished?: readonly CarriedItem[]
  /** Per concept of an own list or medicine list, the entries that were not removed. */
  readonly entries: Readonly<Record<string, readonly CarriedItem[]>>
}
export interface CarriedItem {
  readonly id: string
  /** In the words in which it was written. */
  readonly label: string
}
/** What is asked of as written in an earlier consultation. */
export type CarriedWritten = Pick<Carried, CarriedList>
export const nothingCarried: Carried = { agreements: [], entries: {} }

/** What the client has done so far: the state of a draft. */
export interface DraftState {
  readonly answers: readonly Answer[]
  /** Concepts of on-request questions that the client opened. */
  readonly opened: readonly string[]
}
