import type { Language } from '@samen/questionnaire/domain'
import type { AgreementVersion } from '../agreement/agreement.ts'
import type { Confirmation } from '../decision/confirmation.ts'
import type { DecisionVersion } from '../decision/decision.ts'
import type { QuestionnaireLookup, SharedResponse } from '../response.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import type { Disclosure } from './disclosure.ts'
import type { RoomField } from './field.ts'
import type { RoomEvent } from './room.ts'

/** A consultation that was held before this one, with what was written on its agenda. */
export interface EarlierVisit {
  readonly id: string
  /** `YYYY-MM-DD` */
  readonly day: string
  /** Its `goal/`, `point/`, `tick/` and `note/` fields; other fields are not looked at. */
  readonly fields: readonly RoomField[]
}

/** Everything `roomOf()` needs; shared parts only, so that nothing kept back can be in a room. */
export interface RoomInput {
  readonly visit: { readonly id: string; readonly day: string }
  /** Every response version of one client, shared parts only, in any order. */
  readonly responses: readonly SharedResponse[]
  readonly questionnaire: QuestionnaireLookup
  /** The language of the page; what people wrote stays as it is. */
  readonly language: Language
  /** Of this visit, each name once, in any order. */
  readonly fields: readonly RoomField[]
  /** Oldest first; visits that were cancelled or did not take place are not among them. */
  readonly earlier: readonly EarlierVisit[]
  /** All versions of the client, of any visit, in any order. */
  readonly agreements: readonly AgreementVersion[]
  readonly decisions: readonly DecisionVersion[]
  readonly confirmations: readonly Confirmation[]
  readonly disclosures: readonly Disclosure[]
  readonly timeline: readonly TimelineEntry[]
  /** Of this visit, in any order. */
  readonly events: readonly RoomEvent[]
  /** Of this visit: what stood there each time it was reopened, oldest first. */
  readonly snapshots?: readonly RoomSnapshot[]
}

/** Everything that was written in a consultation when it was closed, kept when it was reopened. */
export interface RoomSnapshot {
  /** Of the reopening, ISO 8601 instant. */
  readonly at: string
  readonly fields: readonly RoomField[]
}
