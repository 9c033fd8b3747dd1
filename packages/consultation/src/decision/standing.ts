import type { Standing } from '../room/room.ts'
import type { Confirmable, Confirmation } from './confirmation.ts'

/** Why a version cannot be confirmed by somebody now. */
export type ConfirmProblem = 'not-the-newest' | 'already-confirmed' | 'client-first'

/** How far one version is; a yes to another version counts for nothing. */
export function standingOf(version: Confirmable, confirmations: readonly Confirmation[]): Standing {
  const said = (party: Confirmation['party']) =>
    confirmations.some((one) => one.party === party && isSame(one, version))
  // Without the client's yes there is none, whatever else is stored.
  if (!said('client')) return 'written'
  return said('clinician') ? 'confirmed' : 'client-confirmed'
}

/**
 * Null: this party can say yes to this version now. Only the newest version can be confirmed, each
 * party once, the client first.
 *
 * @param newest the number of the newest version that there is.
 * @param confirmations may hold those of other versions and other things.
 */
export function confirmProblem(
  party: Confirmation['party'],
  version: Confirmable,
  newest: number,
  confirmations: readonly Confirmation[],
): ConfirmProblem | null {
  if (version.version !== newest) return 'not-the-newest'
  if (confirmations.some((one) => one.party === party && isSame(one, version)))
    return 'already-confirmed'
  const standing = standingOf(version, confirmations)
  return party === 'clinician' && standing === 'written' ? 'client-first' : null
}

function isSame(a: Confirmable, b: Confirmable): boolean {
  return a.of === b.of && a.id === b.id && a.version === b.version
}
