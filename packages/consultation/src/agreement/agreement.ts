/** Who does it. `other` is named in `whoElse`. */
export type Doer = 'client' | 'clinician' | 'other'

/** What was agreed, in one line: what, who, look back when. */
export interface AgreementContent {
  readonly what: string
  readonly who: readonly Doer[]
  /** Who that is, when `who` has `other`. */
  readonly whoElse?: string
  /** `YYYY-MM-DD`; null: no day was named. */
  readonly lookBack: string | null
  /** The decision it comes from. */
  readonly decisionId?: string
}

/** One version of an agreement. Append-only: a change is a new version, the older ones stay readable. */
export interface AgreementVersion {
  readonly id: string
  /** 1, 2, … */
  readonly version: number
  readonly visitId: string
  /** The day it was written, in the location's time zone, `YYYY-MM-DD`: not always that visit's. */
  readonly day: string
  /** ISO 8601 instant. */
  readonly writtenAt: string
  /** The clinician it was written with, by name; left out where that is not known. */
  readonly writtenBy?: string
  readonly state: 'open' | 'stopped'
  readonly content: AgreementContent
}
