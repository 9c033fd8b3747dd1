import type { TimelineEntry } from '@samen/consultation/room'
import type {
  AgreementVersion,
  Confirmation,
  DecisionVersion,
  Disclosure,
  RoomEvent,
  RoomField,
  RoomSnapshot,
} from '@samen/consultation/room'
import type { RoomKeys } from '../../vault/room-part.ts'
import type {
  ConfirmationRow,
  DisclosureRow,
  EventRow,
  FieldRow,
  RoomRows,
  SnapshotRow,
  VersionRow,
} from './repository.ts'
import {
  type AgreementSealed,
  type DecisionSealed,
  type DisclosureContent,
  type EventContent,
  type FieldContent,
  type NoteSealed,
  type SnapshotContent,
  type VersionTable,
  disclosureRow,
  eventRow,
  fieldRow,
  snapshotRow,
  versionRow,
} from './sealed.ts'

// From rows to what the pure functions know. Each sealed text was sealed by this module in the shape
// that it is opened as; GCM says that it is still that text, in that row.

/** @throws VaultError */
export function openField(keys: RoomKeys, row: FieldRow): RoomField {
  const content = keys.openRoom(fieldRow(row.visitId, row.nameHmac), row.sealed) as FieldContent
  return { ...content, revision: row.revision, savedAt: row.savedAt.toISOString() }
}

const tables: Readonly<Record<VersionRow['kind'], VersionTable>> = {
  agreement: 'agreement_version',
  decision: 'decision_version',
  note: 'timeline_entry',
}
const openVersion = (keys: RoomKeys, { kind, id, version, sealed }: VersionRow): unknown =>
  keys.openRoom(versionRow(tables[kind], id, version), sealed)
const plain = ({ id, version, visitId, day, writtenAt }: VersionRow) => ({
  id,
  version,
  visitId,
  day,
  writtenAt: writtenAt.toISOString(),
})

const writer = ({ writtenBy }: VersionRow) => (writtenBy ? { writtenBy } : {})

const openAgreement = (keys: RoomKeys, row: VersionRow): AgreementVersion => ({
  ...plain(row),
  ...writer(row),
  ...(openVersion(keys, row) as AgreementSealed),
})
/** @throws VaultError */
export const openDecision = (keys: RoomKeys, row: VersionRow): DecisionVersion => ({
  ...plain(row),
  ...writer(row),
  ...(openVersion(keys, row) as DecisionSealed),
})
function openNote(keys: RoomKeys, row: VersionRow): TimelineEntry {
  const { day: _visitDay, ...entry } = plain(row)
  return { ...entry, ...(openVersion(keys, row) as NoteSealed) }
}

const confirmation = ({ at, name, ...row }: ConfirmationRow): Confirmation => ({
  ...row,
  at: at.toISOString(),
  ...(name === null ? {} : { name }),
})

function openDisclosure(keys: RoomKeys, row: DisclosureRow): Disclosure {
  const { visitId, questionnaireId, version, placeHmac, sealed, at, name } = row
  const place = disclosureRow(visitId, questionnaireId, version, placeHmac)
  const { key, answer } = keys.openRoom(place, sealed) as DisclosureContent
  return { visitId, questionnaireId, version, key, at: at.toISOString(), name, answer }
}

/** @throws VaultError */
export function openEvent(keys: RoomKeys, { id, kind, at, name, sealed }: EventRow): RoomEvent {
  const told = { kind, at: at.toISOString(), name }
  if (sealed === null) return told
  return { ...told, ...(keys.openRoom(eventRow(id), sealed) as EventContent) }
}

const openSnapshot = (keys: RoomKeys, visitId: string, row: SnapshotRow): RoomSnapshot => {
  const content = keys.openRoom(snapshotRow(visitId, row.version), row.sealed) as SnapshotContent
  return { at: row.at.toISOString(), fields: content.fields }
}

/** Everything written in the rooms of one client, opened. @throws VaultError */
export function openRows(keys: RoomKeys, visitId: string, rows: RoomRows) {
  const fieldsOf = (id: string) =>
    rows.fields.filter((row) => row.visitId === id).map((row) => openField(keys, row))
  const ofKind = (kind: VersionRow['kind']) => rows.versions.filter((row) => row.kind === kind)
  return {
    fields: fieldsOf(visitId),
    earlier: rows.earlier.map(({ id, day }) => ({ id, day, fields: fieldsOf(id) })),
    agreements: ofKind('agreement').map((row) => openAgreement(keys, row)),
    decisions: ofKind('decision').map((row) => openDecision(keys, row)),
    timeline: ofKind('note').map((row) => openNote(keys, row)),
    confirmations: rows.confirmations.map(confirmation),
    disclosures: rows.disclosures.map((row) => openDisclosure(keys, row)),
    events: rows.events.map((row) => openEvent(keys, row)),
    snapshots: rows.snapshots.map((row) => openSnapshot(keys, visitId, row)),
  }
}
