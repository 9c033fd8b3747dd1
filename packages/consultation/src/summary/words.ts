import type { Language } from '@samen/questionnaire/domain'
import type { Doer } from '../agreement/agreement.ts'
import type { MedicineEvent, Outcome, Plan } from '../decision/decision.ts'
import type { Standing } from '../room/room.ts'
import type { SummaryPart } from './summary.ts'

/**
 * What the paper says around what people wrote, per language. It speaks as the client ("ik"), so
 * that it reads the same for the client and for whoever is shown it.
 */
export interface SummaryWords {
  readonly language: Language
  /** `21 november 2026`, from `YYYY-MM-DD`. */
  readonly day: (day: string) => string
  /** `31 mei 2024`, `mei 2024`, `2024`: as much of a date as is known. */
  readonly date: (date: string) => string
  /** The day an instant falls on in a zone, `YYYY-MM-DD`. */
  readonly dayIn: (timeZone: string, instant: string) => string
  /** `14.30 uur`. */
  readonly time: (instant: string, timeZone: string) => string
  readonly list: (things: readonly string[]) => string
  readonly title: (day: string) => string
  readonly about: {
    readonly with: (clinician: string) => string
    readonly when: (day: string, time: string) => string
    readonly where: (location: string) => string
  }
  readonly parts: Readonly<Record<SummaryPart, string>>
  readonly cameWith: {
    readonly carried: string
    readonly leftFrom: (day: string) => string
    readonly toTell: string
    readonly also: string
    readonly wentWell: string
    readonly typedBy: (name: string) => string
  }
  readonly discussed: {
    readonly later: string
    readonly untouched: string
    readonly dropped: string
    readonly told: string
    readonly timeline: string
  }
  readonly decided: {
    readonly outcome: Readonly<Record<Outcome['kind'], string>>
    readonly ownWords: string
    readonly why: string
    /** Of a decision that is not taken yet. */
    readonly needed: string
    readonly me: string
    readonly who: string
    readonly ground: string
    readonly objection: string
    readonly experience: string
    readonly matters: string
    readonly brought: (clinician: string) => string
    readonly guidance: string
    /** `date` in words; empty where none is known. */
    readonly source: (source: string, date: string) => string
    readonly options: string
    readonly standing: Readonly<Record<'no-change' | 'not-now', string>>
    readonly for: string
    readonly against: string
    readonly lasting: Readonly<Record<NonNullable<Plan['lasting']>, string>>
    readonly from: (day: string) => string
    readonly how: string
    readonly medicine: string
    readonly medicineEvent: Readonly<Record<MedicineEvent['event'], (name: string) => string>>
    readonly noPrescription: string
    readonly unfinished: string
    readonly writtenOn: (day: string) => string
    readonly changedLater: (day: string) => string
    readonly version: (version: number, firstDay: string) => string
    readonly confirmation: Readonly<Record<Standing, (clinician: string) => string>>
  }
  readonly agreements: {
    readonly doer: Readonly<Record<Exclude<Doer, 'clinician'>, string>>
    /** Of an earlier visit, when it is not known who wrote it. */
    readonly clinician: string
    readonly since: (day: string) => string
    /** Of an earlier visit, and left as it is in this one. */
    readonly kept: string
    /** Written down, and not confirmed by both. */
    readonly stopping: string
    readonly stopped: string
    readonly fromDecisions: string
  }
  readonly lookBack: {
    readonly nextTime: string
    /** Something was not confirmed by the client yet. */
    readonly nextTimeUnconfirmed: string
  }
  readonly readers: {
    readonly role: (role: string) => string
    readonly earlier: (days: number) => string
  }
  readonly foot: {
    readonly only: string
    readonly part: string
    readonly open: string
    readonly nothing: string
  }
}
