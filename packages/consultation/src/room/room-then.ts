import { agendaOf } from '../agenda/agenda-of.ts'
import type { AgendaSources } from '../agenda/agenda-of.ts'
import { openSheets } from '../decision/decisions-of.ts'
import { versionLines } from '../decision/version-lines.ts'
import { byText } from '../order.ts'
import { valuesOf } from './field-values.ts'
import type { RoomInput } from './room-input.ts'
import type { RoomThen } from './room.ts'

/**
 * What stood there each time a closed consultation was reopened. The client's answers are those of
 * now: what was taken back since is not shown again by a look at what was.
 */
export function roomsThen(input: RoomInput, sources: AgendaSources): readonly RoomThen[] {
  const { visit, earlier, events, snapshots = [] } = input
  const closings = events.filter(({ kind }) => kind === 'closed').map(({ at }) => at)
  return snapshots
    .toSorted((a, b) => byText(a.at, b.at))
    .map(({ at, fields }) => {
      const decisions = input.decisions.filter(({ writtenAt }) => writtenAt <= at)
      return {
        closedAt:
          closings
            .filter((closed) => closed <= at)
            .toSorted(byText)
            .at(-1) ?? at,
        reopenedAt: at,
        agenda: agendaOf(visit.id, fields, earlier, sources),
        agreements: [...valuesOf(fields, 'agreement').values()].filter((one) => one !== null),
        sheets: openSheets(fields, versionLines('decision', decisions, []), visit.id),
      }
    })
}
