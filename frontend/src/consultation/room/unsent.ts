import type { FieldName } from './field-name.ts'
import type { Unsaved } from './field-saver.ts'

/** Texts by field name. */
export type Unsent = ReadonlyMap<FieldName, Unsaved>

// What a page could not save before it was left: without a connection, or when the session ended.
// In the memory of this tab only, for the same person and the same conversation.
let kept: { readonly owner: string; readonly unsent: Unsent } | undefined

const ownerOf = (staffId: string, visitId: string) => `${staffId}/${visitId}`

export function keepUnsent(staffId: string, visitId: string, unsent: Unsent): void {
  if (unsent.size > 0) kept = { owner: ownerOf(staffId, visitId), unsent }
}

/** Gives it back once. Somebody else, or another conversation, gets nothing. */
export function takeUnsent(staffId: string, visitId: string): Unsent {
  if (kept?.owner !== ownerOf(staffId, visitId)) return new Map()
  const { unsent } = kept
  kept = undefined
  return unsent
}
