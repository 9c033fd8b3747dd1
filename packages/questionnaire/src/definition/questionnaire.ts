import type { Condition } from './condition.ts'
import type { Sharing } from './sharing.ts'
import type { Language, Text } from './text.ts'

/** What every question carries, whatever its kind. */
export interface QuestionBase {
  /** The thing asked about; stays the same across versions and questionnaires, e.g. `sleep.quality`. */
  readonly concept: string
  /** The question as the client reads it. */
  readonly text: Text
  /** A line under the question; an example, or what may be left out. */
  readonly help?: Text
  /** What is read aloud, where it differs from `text` and `help`. */
  readonly spoken?: Text
  /** "Waarom vragen we dit?" */
  readonly why: Text
  /** The short name of the concept: in the clinician's change lines, charts and topics. */
  readonly topic: Text
  /** The sharing level an answer has until the client changes it. */
  readonly sharing: Sharing
  /** The question asks who may see the answer outright, instead of showing only the lock sign. */
  readonly asksSharing?: boolean
  /** Answers of equal wording form a line over time. */
  readonly trend?: boolean
  readonly visible?: Condition
  /** Not on the path: offered under "Wil je nog meer vertellen?"; appears when the client opens it. */
  readonly onRequest?: boolean
}

export interface Option {
  readonly code: string
  readonly text: Text
  /** Name of an own pictogram in `packages/ui`; the engine never reads it. */
  readonly pictogram?: string
}

/** One of a few options. With `other`, one more: "iets anders, namelijk …". */
export interface ChoiceQuestion extends QuestionBase {
  readonly kind: 'choice'
  readonly options: readonly Option[]
  readonly other?: Text
}
/** Any number of options, and with `other` also own words. */
export interface MultiChoiceQuestion extends QuestionBase {
  readonly kind: 'multi-choice'
  readonly options: readonly Option[]
  readonly other?: Text
  /** An option that excludes the others ("niemand", "ik weet het niet"). */
  readonly exclusive?: readonly string[]
}
/** A whole number from `min` to `max`, both ends in words; or, with `steps`, each step in words. */
export interface ScaleQuestion extends QuestionBase {
  readonly kind: 'scale'
  readonly min: number
  readonly max: number
  readonly low: Text
  readonly high: Text
  /** Which end the client calls better; a chart never colours it, a screen reader says it. */
  readonly better: 'high' | 'low'
  /** Easy form: one option per step, lowest first, as many as max − min + 1. */
  readonly steps?: readonly Option[]
}
export interface ShortTextQuestion extends QuestionBase {
  readonly kind: 'short-text'
}
export interface LongTextQuestion extends QuestionBase {
  readonly kind: 'long-text'
}
/** The client's own list, carried over; each entry is confirmed, changed or removed. */
export interface OwnListQuestion extends QuestionBase {
  readonly kind: 'own-list'
  /** Small yes/no questions asked of each entry, at most two. */
  readonly asks: readonly { readonly code: string; readonly text: Text }[]
}
/** Choose at most `most`, in order of importance. */
export interface RankQuestion extends QuestionBase {
  readonly kind: 'rank'
  readonly options: readonly Option[]
  readonly most: number
  readonly other?: Text
  readonly exclusive?: readonly string[]
}
/** The medicines the client uses, by the name the client gives them; carried over. */
export interface MedicineListQuestion extends QuestionBase {
  readonly kind: 'medicine-list'
}
/** A whole or partial date: a year, a month, a day. */
export interface DateQuestion extends QuestionBase {
  readonly kind: 'date'
}
export interface YesNoQuestion extends QuestionBase {
  readonly kind: 'yes-no'
}
/** Something to read; takes no answer. */
export interface StatementQuestion extends QuestionBase {
  readonly kind: 'statement'
}

export type Question =
  | ChoiceQuestion
  | MultiChoiceQuestion
  | ScaleQuestion
  | ShortTextQuestion
  | LongTextQuestion
  | OwnListQuestion
  | RankQuestion
  | MedicineListQuestion
  | DateQuestion
  | YesNoQuestion
  | StatementQuestion
export type QuestionKind = Question['kind']

/** Lists of what was written in an earlier consultation. */
export const carriedLists = ['agreements', 'unconfirmed', 'unfinished'] as const
export type CarriedList = (typeof carriedLists)[number]

/**
 * One screen with one subject and at most three questions at first sight (a follow-up that appears
 * under its question comes on top). With `over`, the screen repeats: once per option chosen in an
 * earlier multi-choice or rank, per entry of an earlier own list or medicine list, or per carried-over
 * item; the answers then carry that option's code or entry's id as their `instance`.
 */
export interface Group {
  readonly kind: 'group'
  /** Names the group, e.g. `domain`; not a concept that can be answered. */
  readonly code: string
  /** The heading; `{name}` is replaced by the label of the instance. */
  readonly title: Text
  readonly help?: Text
  readonly over?: { readonly concept: string } | { readonly carried: CarriedList }
  readonly visible?: Condition
  readonly questions: readonly Question[]
}

export interface Section {
  readonly code: string
  readonly title: Text
  readonly visible?: Condition
  readonly items: readonly (Question | Group)[]
}

export const forms = ['easy', 'full', 'after', 'aid'] as const
export type QuestionnaireForm = (typeof forms)[number]

/** A questionnaire as it is written and published. Plain JSON: safe to hash, store and send. */
export interface Questionnaire {
  /** E.g. `mijn-voorbereiding`; the same for all its versions. */
  readonly id: string
  readonly languages: readonly Language[]
  readonly title: Text
  readonly introduction: Text
  /**
   * A preparation (the easy one is offered first), what is asked after the consultation, or what a
   * decision aid asks: of that form there may be many.
   */
  readonly form: QuestionnaireForm
  readonly sections: readonly Section[]
}

/** An immutable published version. */
export interface PublishedQuestionnaire {
  readonly definition: Questionnaire
  readonly version: number
  /** SHA-256, hex, over the canonical JSON of the definition. */
  readonly hash: string
  /** ISO 8601 instant. */
  readonly validFrom: string
}
