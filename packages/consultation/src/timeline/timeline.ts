import type { Confirmable } from '../decision/confirmation.ts'
import type { MedicineEvent } from '../decision/decision.ts'
import type { AgreementVersion } from '../agreement/agreement.ts'
import type { Standing } from '../room/room.ts'
import type { ShownAnswer } from '../view.ts'

interface Mark {
  /** Stays the same while the mark does; for a list on a screen. */
  readonly key: string
  /** `YYYY-MM-DD`: where it stands on the time axis. */
  readonly day: string
  /** Words of people, verbatim. */
  readonly text: string
}

/** What stands beside the trends on the one time axis: marks on days. */
export type TimelineMark =
  | (Mark & {
      readonly kind: 'note'
      readonly id: string
      readonly version: number
      readonly visitId: string
      /** The trend it explains, by its key. */
      readonly about?: string
    })
  | (Mark & {
      /** As it was decided, never a prescription; `text` is the medicine as the client calls it. */
      readonly kind: 'medicine'
      readonly event: MedicineEvent['event']
      readonly from: Confirmable
      readonly standing: Standing
    })
  | (Mark & {
      readonly kind: 'decision'
      readonly of: Confirmable
      readonly visitId: string
      /** `written`: the client did not say yes to it (yet); the screen says so. */
      readonly standing: Standing
      /** A newer version was written in another consultation, or on a later day. */
      readonly superseded: boolean
    })
  | (Mark & {
      readonly kind: 'agreement'
      readonly of: Confirmable
      readonly visitId: string
      readonly state: AgreementVersion['state']
      readonly standing: Standing
      readonly superseded: boolean
    })
  | (Mark & {
      /** What the client told since of an agreement or a decision; `text` is what that was. */
      readonly kind: 'report'
      readonly about: Pick<Confirmable, 'of' | 'id'>
      readonly visitId: string
      readonly answers: readonly ShownAnswer[]
    })
