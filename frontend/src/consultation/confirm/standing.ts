import type { Confirmable, Confirmation } from '@samen/consultation/room'

/** What one party said to exactly this version; undefined: nothing yet. */
export function yesOf(
  party: Confirmation['party'],
  version: Confirmable,
  confirmations: readonly Confirmation[],
): Confirmation | undefined {
  return confirmations.find((one) => one.party === party && isSame(one, version))
}

/** Whether a yes to the one is a yes to the other. */
export const isSame = (a: Confirmable, b: Confirmable): boolean =>
  a.of === b.of && a.id === b.id && a.version === b.version
