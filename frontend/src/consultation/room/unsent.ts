import type { FieldName } from './field-name.ts'
import type { Unsaved } from './field-saver.ts'

/** Texts by field name. */
export type Unsent = ReadonlyMap<FieldName, Unsaved>

// What a page could not save before it was left: without a connection, or when the session ended.
// In the memory of this tab only, for the same person and the same conversation.
const kept = new Map<string, Unsent>()

const ownerOf = (staffId: string, visitId: string) => `${staffId}/${visitId}`

export function keepUnsent(staffId: string, visitId: string, unsent: Unsent): void {
  if (unsent.size > 0) kept.set(ownerOf(staffId, visitId), unsent)
}

/** Gives it back once. Somebody else, or another conversation, gets nothing. */
export function takeUnsent(staffId: string, visitId: string): Unsent {
  const owner = ownerOf(staffId, visitId)
  const unsent = kept.get(owner)
  kept.delete(owner)
  return unsent ?? new Map()
}

// Why a finished conversation is to be opened again, while it is being written: that cannot be saved,
// for nothing is written in a conversation that is finished.
const reasons = new Map<string, string>()

export const reasonOf = (staffId: string, visitId: string): string =>
  reasons.get(ownerOf(staffId, visitId)) ?? ''

export function keepReason(staffId: string, visitId: string, reason: string): void {
  if (reason === '') reasons.delete(ownerOf(staffId, visitId))
  else reasons.set(ownerOf(staffId, visitId), reason)
}
