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
