import type { RoomField } from '../room/field.ts'
import type { DecisionVersion } from './decision.ts'

/** What says when a version was set down. */
export type SetDownAt = Pick<DecisionVersion, 'visitId' | 'writtenAt' | 'revision'>

/**
 * What was written on a sheet after its newest version, in the visit that the fields are of. What
 * was written before is part of that version, or was left behind by it: in a consultation that is
 * reopened, the words of then must not come over what a later one decided.
 *
 * Within one consultation the revision says what came first: requests of the same moment, and ones
 * that waited for each other, are in the order in which the database took them. Instants count
 * between consultations only, and what was saved at the very instant is not lost.
 */
export function writtenSince(
  fields: readonly RoomField[],
  newest: SetDownAt | null | undefined,
  visitId: string,
): readonly RoomField[] {
  if (!newest) return fields
  const { revision, writtenAt } = newest
  if (revision !== undefined && newest.visitId === visitId)
    return fields.filter((field) => field.revision > revision)
  return fields.filter(({ savedAt }) => savedAt >= writtenAt)
}
