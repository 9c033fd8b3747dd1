import type { RoomField } from '../room/field.ts'
import type { DecisionVersion } from './decision.ts'

/**
 * What was written on a sheet after its newest version. What was written before is part of that
 * version, or was left behind by it: in a consultation that is reopened, the words of then must not
 * come over what a later one decided. What was saved at the very instant counts, so that nothing is lost.
 */
export function writtenSince(
  fields: readonly RoomField[],
  newest: Pick<DecisionVersion, 'writtenAt'> | null | undefined,
): readonly RoomField[] {
  return newest ? fields.filter(({ savedAt }) => savedAt >= newest.writtenAt) : fields
}
