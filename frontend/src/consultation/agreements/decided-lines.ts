import { isToLookBackOn, type DecisionLine, type Room } from '@samen/consultation/room'
import { waits } from './waits.ts'

/**
 * Decisions to look back on now: those still to be told of, and those that were told of last; and what
 * waits for the clinician's yes.
 */
export function decidedLines(room: Room | undefined): readonly DecisionLine[] {
  if (room === undefined) return []
  const told = [...room.agreements, ...room.decisions].flatMap(({ reports = [] }) => reports)
  const lastDay = told
    .map(({ day }) => day)
    .toSorted()
    .at(-1)
  return room.decisions.filter(
    (line) =>
      waits(line) ||
      isToLookBackOn(line) ||
      (lastDay !== undefined && line.reports?.[0]?.day === lastDay),
  )
}
