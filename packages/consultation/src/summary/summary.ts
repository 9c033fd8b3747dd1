import type { Language } from '@samen/questionnaire/domain'

/** What a summary is made of; a client can take some of it along, for family say. */
export const summaryParts = [
  'came-with',
  'discussed',
  'decided',
  'agreements',
  'look-back',
  'readers',
] as const
export type SummaryPart = (typeof summaryParts)[number]

/** One thing: what somebody wrote, with what it is and what belongs to it where that helps. */
export interface SummaryLine {
  /** What it is or who does it: "Waarom", "Anna". */
  readonly label?: string
  /** Verbatim; empty when `items` say it. May have several paragraphs. */
  readonly text: string
  /** Smaller, beneath it. */
  readonly detail?: string
  /** A list beneath it: the options there were, say. */
  readonly items?: readonly string[]
}
/** Lines that belong together. */
export interface SummaryBlock {
  readonly title?: string
  /** Somebody put them in this order: they are numbered. */
  readonly ordered?: true
  readonly lines: readonly SummaryLine[]
}
export interface SummarySection {
  readonly part: SummaryPart
  readonly title: string
  readonly blocks: readonly SummaryBlock[]
}

/** The paper to take home, in the client's language: words only, ready to be set. */
export interface Summary {
  readonly language: Language
  /** "Gesprek van 21 november 2026" */
  readonly title: string
  readonly callingName: string
  /** Whom with, when, where; a line each. */
  readonly about: readonly string[]
  /** In the order of `summaryParts`; one with nothing in it is left out. */
  readonly sections: readonly SummarySection[]
  /** How it was made, and that it holds only what was shared. */
  readonly foot: readonly string[]
}
