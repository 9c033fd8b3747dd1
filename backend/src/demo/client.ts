import type { Language } from '@samen/questionnaire/domain'
import type { Said } from './said.ts'
import type { LocationKey, StaffKey } from './organisation.ts'
import type { Talk } from './talk.ts'

/** How a client of the demonstration filled in a form once. */
export interface FilledIn {
  readonly form: 'easy' | 'full'
  /** Dutch unless said. */
  readonly language?: Language
  /** What Noor did, when the client asked her. */
  readonly helped?: readonly Help[]
  readonly answers: readonly Said[]
}
export type Help = 'read_aloud' | 'explained' | 'typed'

/** A visit of the past: prepared at the kiosk, talked about, closed. */
export interface PastVisit extends FilledIn {
  /** Whole days before today. */
  readonly daysAgo: number
  /** What the client changed afterwards, each a version of its own; the rest stays as it was. */
  readonly amendments?: readonly Amendment[]
  /** What was written in the room; absent: nothing was. */
  readonly talk?: Talk
}

export interface Amendment {
  readonly answers: readonly Said[]
}

/** The visit of today, whenever today is. */
export interface TodaysVisit {
  /** `HH:MM`, in the zone of the location. */
  readonly at: string
  /** Absent: nothing filled in yet. */
  readonly preparation?: FilledIn & { readonly state: 'begun' | 'submitted' }
}

/** A client of the demonstration, invented from head to toe. */
export interface DemoClient {
  readonly callingName: string
  /** As the record system would call this client. */
  readonly recordNumber: string
  readonly location: LocationKey
  /** Whose visits they are. */
  readonly clinician: StaffKey
  /** Who else may open this client's answers. */
  readonly alsoWith?: readonly StaffKey[]
  /** Oldest first. */
  readonly visits: readonly PastVisit[]
  readonly today?: TodaysVisit
}
