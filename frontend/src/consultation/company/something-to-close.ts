import type { Consultation } from '@samen/consultation'
import type { Room } from '@samen/consultation/room'

/** What is always open: what the two of them talk about, and how far they are; not what they noted. */
const agenda = /^(goal|point|tick)\//

/**
 * Whether there is anything beside the agenda that not everybody should read: what was shared before,
 * what was agreed, chosen or noted, and what is being written. `room` undefined: not loaded yet.
 */
export function hasSomethingToClose(
  { versions }: Pick<Consultation, 'versions'>,
  room: Room | undefined,
): boolean {
  if (versions.length > 0) return true
  if (!room) return false
  const { agreements, decisions, sheets, timeline, fields } = room
  return (
    agreements.length + decisions.length + sheets.length + timeline.length > 0 ||
    fields.some(({ name, value }) => value !== null && !agenda.test(name))
  )
}
