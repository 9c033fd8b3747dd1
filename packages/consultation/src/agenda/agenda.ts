import type { Tick, TypedText } from '../room/field.ts'

/**
 * One thing to talk about. Keys: `goal:<visit id>:<option>` (of a preparation), `goal:<visit
 * id>:typed-<line>` (typed in the room), `topic:<visit id>:<place>` (the client wants to tell it),
 * `point:<id>` (the clinician's). A key never says where an item stands: ticks and notes hang on it.
 */
export interface AgendaItem {
  readonly key: string
  readonly from: 'client' | 'clinician'
  readonly kind: 'goal' | 'topic' | 'point'
  /** Verbatim; of a topic only its name, until the client opens it. */
  readonly text: string
  /** Of a topic: which questionnaire asked, to open the answer with. */
  readonly questionnaireId?: string
  /** Typed in the room, and by whom. */
  readonly typedBy?: TypedText['typedBy']
  /** The visit it was left over from, `YYYY-MM-DD`; also of today's, when it was left over and came again. */
  readonly carriedFrom?: string
  readonly tick: Tick | null
  readonly note: string
}

/**
 * What there is to talk about, in the order in which it is shown and told: the client's own, what was
 * left over, the clinician's (docs/adr/0009).
 */
export interface Agenda {
  readonly client: readonly AgendaItem[]
  readonly carried: readonly AgendaItem[]
  readonly clinician: readonly AgendaItem[]
}
