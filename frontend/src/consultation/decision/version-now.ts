import type { DecisionLine, DecisionVersion } from '@samen/consultation/room'
import { createUniqueId } from 'solid-js'
import { yesOf } from '../confirm/standing.ts'
import { usePeople } from '../people.ts'
import { useRoom } from '../room/room-context.tsx'
import { useSheetTexts } from './sheet-context.ts'
import type { SheetNow } from './sheet-context.ts'

/** Without `id` and `version`: it was never set down. */
type Read = Pick<DecisionVersion, 'sheet' | 'visitId'> &
  Partial<Pick<DecisionVersion, 'id' | 'version' | 'writtenBy'>>

/** One version that was set down, to be read. */
export function createVersionNow(
  version: () => Read,
  /** The visit of this conversation: of an earlier one the clinician may have been somebody else. */
  visitId: () => string,
): SheetNow {
  const prefix = createUniqueId()
  const room = useRoom()
  const people = usePeople()
  const texts = useSheetTexts()
  return {
    sheet: () => version().sheet,
    pen: () => null,
    nameOf: (whose) => {
      if (whose === 'client') return people().client
      const wrote = version().writtenBy
      if (wrote !== undefined) return wrote
      return version().visitId === visitId()
        ? people().clinician
        : (earlierClinician(version(), room.reply()?.room.decisions ?? []) ?? texts().clinician)
    },
    id: (place) => `${prefix}-${place}`,
    problem: () => undefined,
    firstDay: () => undefined,
  }
}

/** Who said yes to it for the clinician, then; undefined: nobody did. */
function earlierClinician(
  { id, version }: Read,
  decisions: readonly DecisionLine[],
): string | undefined {
  if (id === undefined || version === undefined) return undefined
  const { confirmations = [] } = decisions.find((line) => line.id === id) ?? {}
  return yesOf('clinician', { of: 'decision', id, version }, confirmations)?.name
}
