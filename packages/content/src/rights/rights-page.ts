import type { AidPlace, AidSource } from '@samen/consultation/decision-aid'
import type { Language, Text } from '@samen/questionnaire/domain'

/** One right, in plain words. */
export interface Right {
  readonly code: string
  readonly title: Text
  readonly text: readonly Text[]
  /** What somebody can do with it. */
  readonly how: Text
  /** Where the law makes an exception; said outright. */
  readonly exception?: Text
  /** Codes of the page's `sources`. */
  readonly sources: readonly string[]
}

/** "Mijn rechten": what the law says in general. Plain JSON. */
export interface RightsPage {
  readonly languages: readonly Language[]
  readonly title: Text
  readonly introduction: readonly Text[]
  readonly rights: readonly Right[]
  readonly sources: readonly AidSource[]
  readonly readMore: readonly AidPlace[]
  /** ISO 8601 dates: of this text, and before which it is read again. */
  readonly date: string
  readonly nextUpdate: string
}
