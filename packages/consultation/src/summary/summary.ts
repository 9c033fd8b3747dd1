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

/** Lines of text under a heading, each with who does it or whose it is where that matters. */
export interface SummaryLine {
  readonly text: string
  readonly detail?: string
}
export interface SummarySection {
  readonly part: SummaryPart
  readonly title: string
  readonly blocks: readonly {
    readonly title?: string
    readonly lines: readonly SummaryLine[]
  }[]
}

/** The paper to take home, in the client's language: words only, ready to be set. */
export interface Summary {
  readonly language: Language
  /** "Gesprek van 21 november 2026" */
  readonly title: string
  readonly callingName: string
  /** Whom with, when, where; a line each. */
  readonly about: readonly string[]
  readonly sections: readonly SummarySection[]
  /** How it was made, and that it holds only what was shared. */
  readonly foot: readonly string[]
}
