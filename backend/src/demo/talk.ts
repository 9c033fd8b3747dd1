import type {
  AgreementContent,
  ConfirmedHow,
  DecisionSheet,
  Doer,
  MedicineEvent,
  Plan,
  Tick,
} from '@samen/consultation/room'
import { createHash } from 'node:crypto'
import type { Said } from './said.ts'

/** Days as the story counts them: whole days before today; negative: after it. */
type DaysAgo = number

/** What was written in the room at one visit, and what the client had told of earlier visits then. */
export interface Talk {
  /** That of the visit; 0: today, of which only `lookingBack` is told. */
  readonly daysAgo: DaysAgo
  /** Section A of this visit's preparation. */
  readonly lookingBack?: readonly Said[]
  readonly agenda?: readonly Discussed[]
  /** Answers of this preparation that were marked "to tell" and that the client opened: their places. */
  readonly opened?: readonly string[]
  readonly agreed?: readonly Agreed[]
  readonly decided?: readonly Decided[]
  /** The clinician's yes to what the client confirmed when preparing. */
  readonly yesAfterwards?: readonly Agreed[]
  readonly notes?: readonly Noted[]
  /** The clinician closes it, unless nobody did. */
  readonly closedBy?: 'midnight'
  /** Opened again later that day, and closed again. */
  readonly reopened?: { readonly reason: string; readonly agreed: readonly Agreed[] }
}

/** One item of the agenda: where it stands there, from 1; or a point of the clinician's own. */
export type Discussed = {
  readonly tick: Tick
  readonly note?: string
} & (
  | { readonly in: 'carried' | 'client'; readonly nth: number }
  | { readonly in: 'clinician'; readonly text: string }
)

/** Who said yes in the room. Nobody: it was only written down. */
export interface SaidYes {
  readonly yes: 'both' | 'client' | 'nobody'
  /** Here, unless said. */
  readonly how?: ConfirmedHow
}

/** An agreement, or its next version. */
export interface Agreed extends SaidYes, Pick<AgreementContent, 'what' | 'whoElse'> {
  readonly name: string
  /** 1 unless said. */
  readonly version?: number
  readonly who: readonly Doer[]
  readonly lookBack?: DaysAgo
  readonly state?: 'stopped'
}

/** A decision sheet, or what changed of it; the rest stays as it was. */
export interface Decided
  extends SaidYes, Partial<Pick<DecisionSheet, 'experience' | 'matters' | 'clinician' | 'sure'>> {
  readonly name: string
  readonly version?: number
  readonly choice: string
  readonly guidance?: DecisionSheet['guidance']
  readonly options?: DecisionSheet['options']
  readonly outcome: NonNullable<DecisionSheet['outcome']>
  readonly plan?: Pick<Plan, 'tasks' | 'lasting'> & {
    readonly from?: DaysAgo
    readonly reviewDate?: DaysAgo
    readonly medicine: readonly MedicineEvent[]
  }
}

/** A note of the client's on the time axis. */
export interface Noted {
  readonly name: string
  readonly text: string
  readonly daysAgo: DaysAgo
  /** The trend it explains, by its key. */
  readonly about?: string
}

/** `client/thing`: the same id wherever a story names it. */
export function idOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** Where section A asks whether what was written is right. */
export function writtenIdOf(of: 'agreement' | 'decision', { name, version = 1 }: Agreed | Decided) {
  return `${of}:${idOf(name)}:${version}`
}
