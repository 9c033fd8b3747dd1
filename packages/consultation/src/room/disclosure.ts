import type { ShownAnswer } from '../view.ts'

/** An answer marked "discuss" that the client opened on the spot: a copy of it, and when. */
export interface Disclosure {
  readonly visitId: string
  readonly questionnaireId: string
  /** The stored version it was opened from. */
  readonly version: number
  /** `concept` or `concept@instance`. */
  readonly key: string
  /** ISO 8601 instant. */
  readonly at: string
  /** The clinician who was there. */
  readonly name: string
  readonly answer: ShownAnswer
}

/**
 * The same as a screen shows it: without the stored version, because a gap in those numbers would
 * tell of a version that changed private answers only.
 */
export type OpenedAnswer = Omit<Disclosure, 'version'>
