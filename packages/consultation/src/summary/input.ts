import type { Room } from '../room/room.ts'
import type { Consultation } from '../view.ts'

/** Somebody who opened the client's answers, once. */
export interface Reader {
  readonly name: string
  /** The role they acted in, as the access log names it. */
  readonly role: string
  /** ISO 8601 instant. */
  readonly at: string
}

/**
 * What a summary is made from. All of it may be read by client and clinician together: shared
 * answers, what the client opened in the room, and what was written there.
 */
export interface SummaryInput {
  readonly callingName: string
  readonly visit: {
    readonly id: string
    /** `YYYY-MM-DD`, in `timeZone`. */
    readonly day: string
    /** ISO 8601 instant. */
    readonly startsAt: string
    /** Of the location. */
    readonly timeZone: string
    readonly clinician: string
    readonly location: string
  }
  /** Ids of the visits that were held before this one, also earlier on the same day. */
  readonly earlier: readonly string[]
  readonly room: Room
  /** The consultation as it is shown beside the room. */
  readonly consultation: Pick<Consultation, 'preparation' | 'wishes' | 'wentWell'>
  /** In any order. */
  readonly readers: readonly Reader[]
}
