import type { Confirmable, Confirmation } from '@samen/consultation/room'

/** What one party said to exactly this version; undefined: nothing yet. */
export function yesOf(
  party: Confirmation['party'],
  { of, id, version }: Confirmable,
  confirmations: readonly Confirmation[],
): Confirmation | undefined {
  return confirmations.find(
    (one) => one.party === party && one.of === of && one.id === id && one.version === version,
  )
}
