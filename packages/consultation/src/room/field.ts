import type { AgreementContent } from '../agreement/agreement.ts'
import type { DecisionOption, Guidance, Outcome, Plan, SureAnswers } from '../decision/decision.ts'

// What is being written in the consultation. Each field is saved by itself and has its own revision,
// so that two screens never overwrite each other's text without knowing.

/**
 * How a point of the agenda ended. `later` comes back until it is ticked otherwise; an untouched point
 * comes back once, when the agenda was used (`carry`).
 */
export type Tick = 'discussed' | 'later' | 'dropped'

/** A line somebody typed: who held the pen is shown beside it. */
export interface TypedText {
  readonly text: string
  readonly typedBy: 'client' | 'clinician'
}

/** A note on the timeline while it is being written: what is not filled in or chosen yet is null. */
export interface NoteBeingWritten {
  readonly text: string
  /** `YYYY-MM-DD` */
  readonly day: string | null
  /** Key of the trend it explains. */
  readonly about?: string
  /** Nothing is chosen beforehand. */
  readonly typedBy: 'client' | 'clinician' | null
}

/**
 * By name. `goal/1`…`goal/3`: the client's goals when there is no preparation. `point/<id>`: what the
 * clinician wants to talk about; null took it away. `tick/<key>` and `note/<key>`: of an agenda item
 * (its key as in `AgendaItem`). `agreement/<id>`: one that is being written. `sheet/<id>/…`: a
 * decision sheet being written, `sheet/<id>/option/<option id>` for each option. `timeline/<note id>`:
 * a note being written; null: it was put on the timeline, or thrown away.
 */
export interface FieldValues {
  readonly goal: TypedText | null
  readonly point: { readonly text: string } | null
  readonly tick: Tick | null
  readonly note: string
  readonly agreement: AgreementContent | null
  readonly choice: string
  readonly experience: string
  readonly matters: string
  readonly clinician: string
  readonly guidance: readonly Guidance[]
  readonly option: DecisionOption | null
  readonly sure: SureAnswers | null
  readonly outcome: Outcome | null
  readonly plan: Plan
  readonly timeline: NoteBeingWritten | null
}
export type FieldKind = keyof FieldValues

/** One field as it stands. `revision` 0: never written. */
export interface RoomField {
  readonly name: string
  readonly revision: number
  readonly value: FieldValues[FieldKind]
  /** ISO 8601 instant. */
  readonly savedAt: string
}

const shapes: readonly (readonly [FieldKind, RegExp])[] = [
  ['goal', /^goal\/[123]$/],
  ['point', /^point\/[0-9a-f-]{36}$/],
  ['tick', /^tick\/[a-z0-9@._:/-]{1,160}$/],
  ['note', /^note\/[a-z0-9@._:/-]{1,160}$/],
  ['timeline', /^timeline\/[0-9a-f-]{36}$/],
  ['agreement', /^agreement\/[0-9a-f-]{36}$/],
  ['option', /^sheet\/[0-9a-f-]{36}\/option\/[a-z0-9-]{1,40}$/],
]
const sheetField =
  /^sheet\/[0-9a-f-]{36}\/(choice|experience|matters|clinician|guidance|sure|outcome|plan)$/

/** What kind of field a name is; null: no such field. */
export function kindOfField(name: string): FieldKind | null {
  for (const [kind, shape] of shapes) if (shape.test(name)) return kind
  const part = sheetField.exec(name)?.[1]
  // The expression admits these names only, and each of them is a kind.
  return part === undefined ? null : (part as FieldKind)
}
