import type {
  AgreementContent,
  AgreementVersion,
  DecisionSheet,
  FieldKind,
  FieldValues,
  TimelineEntry,
} from '@samen/consultation/room'
import type { ShownAnswer } from '@samen/consultation'
import type { SealedRow } from '../../vault/parts.ts'

// What stands inside each sealed column of the room, and the row it is sealed for. What was sealed
// here is opened as what it is here: GCM says that it is still the same.

/** `consultation_field` */
export interface FieldContent {
  readonly name: string
  readonly value: FieldValues[FieldKind]
}
export const fieldRow = (visitId: string, nameHmac: Buffer): SealedRow => ({
  table: 'consultation_field',
  row: `${visitId}/${nameHmac.toString('hex')}`,
})

/** `agreement_version` */
export interface AgreementSealed {
  readonly state: AgreementVersion['state']
  readonly content: AgreementContent
}
/** `decision_version` */
export interface DecisionSealed {
  readonly sheet: DecisionSheet
  /** Of the consultation, when it was set down. */
  readonly revision?: number
}
/** `timeline_entry` */
export type NoteSealed = Pick<TimelineEntry, 'typedBy' | 'removed' | 'note'>

export type VersionTable = 'agreement_version' | 'decision_version' | 'timeline_entry'
export const versionRow = (table: VersionTable, id: string, version: number): SealedRow => ({
  table,
  row: `${id}/${version}`,
})

/** `consultation_event`, of one that was opened again */
export interface EventContent {
  readonly reason: string
}
export const eventRow = (id: string): SealedRow => ({ table: 'consultation_event', row: id })

/** `consultation_snapshot` */
export interface SnapshotContent {
  readonly fields: readonly (FieldContent & {
    readonly revision: number
    readonly savedAt: string
  })[]
}
export const snapshotRow = (visitId: string, version: number): SealedRow => ({
  table: 'consultation_snapshot',
  row: `${visitId}/${version}`,
})

/** `disclosure`: the answer as it was asked and said, under its place. */
export interface DisclosureContent {
  /** `concept` or `concept@instance`. */
  readonly key: string
  readonly answer: ShownAnswer
}
export const disclosureRow = (
  visitId: string,
  questionnaireId: string,
  version: number,
  placeHmac: Buffer,
): SealedRow => ({
  table: 'disclosure',
  row: `${visitId}/${questionnaireId}/${version}/${placeHmac.toString('hex')}`,
})
