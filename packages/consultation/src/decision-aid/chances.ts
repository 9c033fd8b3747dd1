import type { Text } from '@samen/questionnaire/domain'

/** How often something happens to people who take an option: a natural frequency with its doubt. */
export interface AidChance {
  /** Code of the option. */
  readonly option: string
  readonly outcome: Text
  /** So many … */
  readonly count: number
  /** … out of so many; the same for all chances of an aid, so that they can be compared. */
  readonly outOf: number
  /** Of whom the figure was counted. */
  readonly group: Text
  readonly period: Text
  /** How sure this figure is, in words. */
  readonly uncertainty: Text
  /** Codes of `sources`. */
  readonly sources: readonly string[]
}

/** Which chances the aid gives. One that gives none says so to the client, and why. */
export type AidChances =
  | { readonly given: 'none'; readonly text: Text }
  | { readonly given: 'some'; readonly text: Text; readonly list: readonly AidChance[] }

/** What the aid says about a test or screening. One that is about none says so to the client. */
export type AidTest =
  | { readonly offered: 'none'; readonly text: Text }
  | {
      readonly offered: 'test'
      readonly measures: Text
      readonly nextWhenFound: Text
      readonly nextWhenNotFound: Text
      /** What it means to find something that would never have caused trouble. */
      readonly foundNeedlessly: Text
    }
