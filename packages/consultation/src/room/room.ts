import type { Agenda } from '../agenda/agenda.ts'
import type { AgreementContent, AgreementVersion } from '../agreement/agreement.ts'
import type { Confirmation } from '../decision/confirmation.ts'
import type { DecisionSheet, DecisionVersion } from '../decision/decision.ts'
import type { OpenedAnswer } from './disclosure.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import type { ShownAnswer } from '../view.ts'
import type { RoomField } from './field.ts'

/** What happened to the consultation itself. */
export interface RoomEvent {
  readonly kind: 'opened' | 'closed' | 'reopened' | 'taken-over'
  /** ISO 8601 instant. */
  readonly at: string
  /** Null: nobody closed it, midnight did. */
  readonly name: string | null
  /** Why it was reopened. */
  readonly reason?: string
}

/**
 * What stood there when a consultation was closed that was reopened since: read-only, for client and
 * clinician alike. What the client took back since is not in it either.
 */
export interface RoomThen {
  /** When it was closed, ISO 8601 instant. */
  readonly closedAt: string
  /** When it was reopened: the event it belongs to. */
  readonly reopenedAt: string
  /** With its ticks and notes. */
  readonly agenda: Agenda
  /** Agreements that were being written. */
  readonly agreements: readonly AgreementContent[]
  /** Sheets that had not been set down. */
  readonly sheets: readonly OpenSheet[]
}

/** How far a version is. The client comes first; nobody can confirm for the other. */
export type Standing = 'written' | 'client-confirmed' | 'confirmed'

/** An agreement with all its versions (oldest first) and what the client said about it since. */
export interface AgreementLine {
  readonly id: string
  readonly versions: readonly (AgreementVersion & { readonly standing: Standing })[]
  readonly confirmations: readonly Confirmation[]
  /**
   * What the client told of it in a preparation (section A), newest first: how it went, and whether
   * it was written down right.
   */
  readonly reports: readonly AgreementReport[]
  /** When both said it stays as it is, oldest first; left out when nobody did. */
  readonly kept?: readonly KeptAsIs[]
}
/** "We keep it like this", said in one consultation. */
export interface KeptAsIs {
  readonly visitId: string
  /** `YYYY-MM-DD` */
  readonly day: string
}
export interface AgreementReport {
  readonly visitId: string
  /** `YYYY-MM-DD` */
  readonly day: string
  /** Those that were shared, in the order asked. */
  readonly answers: readonly ShownAnswer[]
}
export interface DecisionLine {
  readonly id: string
  readonly versions: readonly (DecisionVersion & { readonly standing: Standing })[]
  readonly confirmations: readonly Confirmation[]
  /**
   * What the client told of it in a preparation since, newest first: how it went, and whether it was
   * written down right.
   */
  readonly reports?: readonly AgreementReport[]
}
/** A sheet that is being written in this consultation; `baseVersion` 0 when it is a new one. */
export interface OpenSheet {
  readonly id: string
  readonly baseVersion: number
  readonly sheet: DecisionSheet
  /** Revision of each of its fields, by name. */
  readonly revisions: Readonly<Record<string, number>>
}

/** Everything of one consultation that is written in the room. Made by `roomOf()`. */
export interface Room {
  readonly agenda: Agenda
  readonly disclosures: readonly OpenedAnswer[]
  /** Those that stand first, then those that both stopped; each in the order in which they were first made. */
  readonly agreements: readonly AgreementLine[]
  readonly decisions: readonly DecisionLine[]
  readonly sheets: readonly OpenSheet[]
  /** The newest version of each note that was not taken off, by day. */
  readonly timeline: readonly TimelineEntry[]
  readonly fields: readonly RoomField[]
  readonly events: readonly RoomEvent[]
  /** One for each time it was reopened, oldest first; left out when it never was. */
  readonly before?: readonly RoomThen[]
}
