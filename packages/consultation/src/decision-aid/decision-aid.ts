import type { Language, Text } from '@samen/questionnaire/domain'
import type { AidChances, AidTest } from './chances.ts'

export type { AidChance, AidChances, AidTest } from './chances.ts'

/** Where something stands that the aid says. A citation: kept in the language it was written in. */
export interface AidSource {
  readonly code: string
  readonly title: string
  /** The year it was published, or a law took effect. */
  readonly year: number
  /** A web address, journal or publisher, and which part of it. */
  readonly where: string
}

/** Somewhere to read on; no ground for what the aid says. */
export interface AidPlace {
  readonly title: string
  readonly where: string
  readonly text: Text
}

/** One thing that is known, and the sources it stands on: codes of `sources`. */
export interface AidKnown {
  readonly text: Text
  readonly sources: readonly string[]
}

/**
 * One way to go. Each aid has one whose `standing` is `no-change` and one that is `not-now`: the
 * same two that every decision sheet has. An aid has no best option, and no order of merit.
 */
export interface AidOption {
  readonly code: string
  readonly standing?: 'no-change' | 'not-now'
  readonly text: Text
  /** What it is, and how it goes. */
  readonly description: Text
  readonly for: readonly Text[]
  readonly against: readonly Text[]
  readonly known: readonly AidKnown[]
  readonly unknown: readonly Text[]
  /** What living with it can be like: in the body, in the head, with others. */
  readonly experience: readonly Text[]
}

/** Two statements that pull apart; the client places the own view between them, in words. */
export interface AidValue {
  readonly code: string
  readonly one: Text
  readonly other: Text
}

/** The places between the two statements of a value, first to last. Never a number, never a sum. */
export const valuePlaces = ['one', 'rather-one', 'both', 'rather-other', 'other'] as const
export type ValuePlace = (typeof valuePlaces)[number]

/** An open question; for the client alone, or to ask in the conversation. */
export interface AidQuestion {
  readonly code: string
  readonly to: 'myself' | 'conversation'
  readonly text: Text
}

/** Somebody who can think along. */
export interface AidPerson {
  readonly code: string
  readonly text: Text
  readonly what: Text
}

/** A decision aid as it is written and published. Plain JSON: safe to hash, store and send. */
export interface DecisionAid {
  /** E.g. `medicijnen-veranderen`; the same for all its versions. */
  readonly id: string
  readonly languages: readonly Language[]
  /** The choice in the client's voice. */
  readonly title: Text
  /** What is going on when somebody stands before this choice. */
  readonly situation: readonly Text[]
  /** The choice, as a question. */
  readonly choice: Text
  readonly audience: Text
  readonly options: readonly AidOption[]
  readonly values: readonly AidValue[]
  readonly questions: readonly AidQuestion[]
  /** When to choose, and when not. */
  readonly when: readonly Text[]
  readonly involve: readonly AidPerson[]
  readonly chances: AidChances
  readonly test: AidTest
  readonly sources: readonly AidSource[]
  readonly readMore: readonly AidPlace[]
  /** ISO 8601 date of this text. */
  readonly date: string
  /** ISO 8601 date before which it is read again. */
  readonly nextUpdate: string
  readonly updatePolicy: Text
  readonly paidBy: Text
  /** What its makers gain or lose by a choice; "none" is said, not left out. */
  readonly interests: Text
  readonly makers: Text
  /** How it was made, with whom, and whether it was tried out. */
  readonly development: Text
  readonly readingLevel: { readonly level: 'A1' | 'A2' | 'B1' | 'B2'; readonly text: Text }
  /** SPDX identifier, e.g. `CC-BY-4.0`. */
  readonly licence: string
}

/** An immutable published version. */
export interface PublishedDecisionAid {
  readonly definition: DecisionAid
  readonly version: number
  /** SHA-256, hex, over the canonical JSON of the definition. */
  readonly hash: string
  /** ISO 8601 instant. */
  readonly validFrom: string
}
