import type { RoomInput } from '../room/room-input.ts'
import { byText } from '../order.ts'
import { closedAt } from './of-this-visit.ts'

/**
 * A room with the notes on the timeline as they stood when it was closed: what was changed elsewhere
 * later changes no paper of before. An open one is as it is now.
 */
export function asClosed<I extends Pick<RoomInput, 'events' | 'timeline'>>(input: I): I {
  const until = closedAt(input.events.toSorted((a, b) => byText(a.at, b.at)))
  if (until === null) return input
  return { ...input, timeline: input.timeline.filter(({ writtenAt }) => writtenAt <= until) }
}
