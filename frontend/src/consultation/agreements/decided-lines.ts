import { type DecisionLine, isStillOpen, type Room } from '@samen/consultation/room'
import { waits } from './waits.ts'

/**
 * Decisions to look back on now: those still to be told of, and those that were told of last; and what
 * waits for the clinician's yes. What was written just now and is not confirmed is none of them yet.
 */
export function decidedLines(
  room: Room | undefined,
  /** Of this conversation. */
  visitId: string,
): readonly DecisionLine[] {
  if (room === undefined) return []
  const told = [...room.agreements, ...room.decisions].flatMap(({ reports = [] }) => reports)
  const lastDay = told
    .map(({ day }) => day)
    .toSorted()
    .at(-1)
  return room.decisions.filter(
    (line) =>
      waits(line) ||
      (isStillOpen(line) && !isJustWritten(line, visitId)) ||
      (lastDay !== undefined && line.reports?.[0]?.day === lastDay),
  )
}

function isJustWritten({ versions }: DecisionLine, visitId: string): boolean {
  const newest = versions.at(-1)
  return newest?.standing === 'written' && newest.visitId === visitId
}
