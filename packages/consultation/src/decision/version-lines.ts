import { byText } from '../order.ts'
import type { Standing } from '../room/room.ts'
import type { Confirmable, Confirmation } from './confirmation.ts'
import { standingOf } from './standing.ts'

interface Version {
  readonly id: string
  readonly version: number
  readonly writtenAt: string
}

/** All versions of one agreement or decision, oldest first, each with how far it is. */
export interface VersionedLine<V> {
  readonly id: string
  readonly versions: readonly (V & { readonly standing: Standing })[]
  readonly confirmations: readonly Confirmation[]
}

/** A line per agreement or decision, in the order in which they were first made. */
export function versionLines<V extends Version>(
  of: Confirmable['of'],
  versions: readonly V[],
  confirmations: readonly Confirmation[],
): readonly VersionedLine<V>[] {
  const said = Map.groupBy(
    confirmations.filter((one) => one.of === of),
    ({ id }) => id,
  )
  const lines = Map.groupBy(versions, ({ id }) => id)
  return [...lines]
    .map(([id, unordered]) => {
      const own = (said.get(id) ?? []).toSorted((a, b) => byText(a.at, b.at))
      const oldestFirst = unordered.toSorted((a, b) => a.version - b.version)
      return {
        id,
        versions: oldestFirst.map((version) => ({
          ...version,
          standing: standingOf({ of, id, version: version.version }, own),
        })),
        confirmations: own,
      }
    })
    .toSorted((a, b) => byText(begun(a), begun(b)) || byText(a.id, b.id))
}

function begun({ versions }: VersionedLine<Version>): string {
  return versions[0]?.writtenAt ?? ''
}
