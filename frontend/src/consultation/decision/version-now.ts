import type { DecisionVersion } from '@samen/consultation/room'
import { createUniqueId } from 'solid-js'
import { usePeople } from '../people.ts'
import { useSheetTexts } from './sheet-context.ts'
import type { SheetNow } from './sheet-context.ts'

/** One version that was set down, to be read. */
export function createVersionNow(
  version: () => Pick<DecisionVersion, 'sheet' | 'visitId'>,
  /** The visit of this conversation: of an earlier one the clinician may have been somebody else. */
  visitId: () => string,
): SheetNow {
  const prefix = createUniqueId()
  const people = usePeople()
  const texts = useSheetTexts()
  return {
    sheet: () => version().sheet,
    pen: () => null,
    nameOf: (whose) =>
      whose === 'clinician' && version().visitId !== visitId()
        ? texts().clinician
        : people()[whose],
    id: (place) => `${prefix}-${place}`,
    problem: () => undefined,
    firstDay: () => undefined,
  }
}
