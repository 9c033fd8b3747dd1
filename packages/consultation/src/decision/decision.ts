import type { Doer } from '../agreement/agreement.ts'

/** Whose line it is: said by the client, or brought by the clinician. */
export type Whose = 'client' | 'clinician'

export interface ArgumentLine {
  readonly id: string
  readonly text: string
  readonly whose: Whose
}

/** One way to go. A sheet always has the two of `standingOptions`; nothing computes a winner. */
export interface DecisionOption {
  readonly id: string
  /** Empty for a standing option: the interface names it. */
  readonly text: string
  readonly standing?: 'no-change' | 'not-now'
  readonly for: readonly ArgumentLine[]
  readonly against: readonly ArgumentLine[]
}

/** What guidelines or a decision aid say, with where it stands and of when it is. */
export interface Guidance {
  readonly text: string
  readonly source: string
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly date: string
  /** A published decision aid it was taken from. */
  readonly aid?: { readonly id: string; readonly version: number }
}

/** The four SURE statements (Ottawa); null: not answered. */
export interface SureAnswers {
  readonly sure: boolean | null
  readonly understand: boolean | null
  readonly riskBenefit: boolean | null
  readonly encouragement: boolean | null
}

/** How it ends. All five are good endings; not deciding is one of them. */
export type Outcome =
  /** `ownWords`: the client says it first, in own words. */
  | {
      readonly kind: 'joint'
      readonly ownWords: string
      readonly option: string
      readonly why: string
    }
  | { readonly kind: 'not-yet'; readonly needed: string }
  | { readonly kind: 'disagreement'; readonly client: string; readonly clinician: string }
  | { readonly kind: 'listened'; readonly heard: string }
  | {
      readonly kind: 'not-ours'
      readonly who: string
      readonly ground: string
      readonly objection: string
    }

export interface Task {
  readonly id: string
  readonly what: string
  readonly who: Doer
  readonly whoElse?: string
}

/** As decided, never a prescription: it becomes a mark on the timeline. */
export interface MedicineEvent {
  readonly event: 'started' | 'changed' | 'stopped'
  /** As the client calls it. */
  readonly name: string
}

/** Who does what, from when, for how long. */
export interface Plan {
  readonly tasks: readonly Task[]
  /** `YYYY-MM-DD` or null. */
  readonly from: string | null
  readonly lasting: 'try-out' | 'lasting' | null
  /** `YYYY-MM-DD` or null. */
  readonly reviewDate: string | null
  readonly medicine: readonly MedicineEvent[]
}

/** The whole sheet, as it is written and set down. */
export interface DecisionSheet {
  /** The choice in the client's words. */
  readonly choice: string
  readonly experience: string
  readonly matters: string
  readonly clinician: string
  readonly guidance: readonly Guidance[]
  readonly options: readonly DecisionOption[]
  readonly sure: SureAnswers | null
  /** Null while nothing has been chosen; nothing is preselected. */
  readonly outcome: Outcome | null
  readonly plan: Plan
}

/** One version of a decision. Append-only. */
export interface DecisionVersion {
  readonly id: string
  readonly version: number
  readonly visitId: string
  /** The day it was written, in the location's time zone, `YYYY-MM-DD`: not always that visit's. */
  readonly day: string
  /** ISO 8601 instant. */
  readonly writtenAt: string
  /** The clinician it was written with, by name; left out where that is not known. */
  readonly writtenBy?: string
  /**
   * The revision of that visit's consultation at which it was set down: what has a higher one was
   * written after it. Left out of versions from before this was kept.
   */
  readonly revision?: number
  readonly sheet: DecisionSheet
}
