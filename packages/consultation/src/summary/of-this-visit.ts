import type { Room } from '../room/room.ts'
import type { SummaryInput } from './input.ts'

interface Versioned {
  readonly version: number
  readonly visitId: string
  /** Written on, `YYYY-MM-DD`. */
  readonly day: string
  /** ISO 8601 instant. */
  readonly writtenAt: string
}

/** When this consultation was closed, the last time; null: it is open (again). */
export function closedAt(events: Room['events']): string | null {
  const turn = events.findLast(({ kind }) => kind === 'closed' || kind === 'reopened')
  return turn?.kind === 'closed' ? turn.at : null
}

/**
 * Versions as they were when this visit ended, oldest first: its own and those of visits before it.
 * Nothing that was written after its closing is among them: an earlier visit can be opened again.
 */
export function untilThisVisit<V extends Versioned>(
  versions: readonly V[],
  { visit, earlier, room }: Pick<SummaryInput, 'visit' | 'earlier' | 'room'>,
): readonly V[] {
  const until = closedAt(room.events)
  return versions
    .filter(({ writtenAt }) => until === null || writtenAt <= until)

    .filter(
      ({ day, visitId }) => visitId === visit.id || day < visit.day || earlier.includes(visitId),
    )
    .toSorted((a, b) => a.version - b.version)
}

export type DecidedVersion = Room['decisions'][number]['versions'][number]

/** A decision as it was set down last in this visit. */
export interface DecidedHere {
  readonly version: DecidedVersion
  /** Day of version 1. */
  readonly firstDay: string
  /** Day on which a newer version was written in another visit. */
  readonly changedLater: string | null
}

/** The decisions of this visit; one of another visit stands on the paper of that visit. */
export function decidedHere(input: SummaryInput): readonly DecidedHere[] {
  return input.room.decisions.flatMap(({ versions }) => {
    const here = versions.filter(({ visitId }) => visitId === input.visit.id)
    const version = here.toSorted((a, b) => b.version - a.version)[0]
    if (version === undefined) return []
    const first = versions.find((one) => one.version === 1) ?? version
    const later = versions.find((one) => one.version > version.version)
    return [{ version, firstDay: first.day, changedLater: later?.day ?? null }]
  })
}
