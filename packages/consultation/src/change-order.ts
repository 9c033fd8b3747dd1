import { comesFirst } from './subject.ts'
import type { Change } from './view.ts'

/** What the place of a change depends on. */
export interface Placed {
  readonly concept: string
  readonly kind: Change['kind']
  /** The client wrote a note beside the answer of now. */
  readonly hasNote: boolean
  /** How far the answer moved, as a part of its scale: 0 to 1. */
  readonly distance: number
}

const byKind = { higher: 0, lower: 0, 'other-words': 1, reworded: 2, new: 3 } as const

/**
 * Which of two changes comes first. The page shows three and then more, so the order decides what is
 * seen; it goes by what kind of thing was said, never by whether it sounds good or bad.
 *
 * 1. Another way of using medicines, another list of medicines, another wish for help. These are
 *    choices of the client that ask something of the clinician today, and one step in words
 *    ("soms", then "niet") says more than a number that moved.
 * 2. What the client wrote a note beside: the client chose to say more about it.
 * 3. The rest: scales, what moved furthest first, whichever way; then other words, reworded
 *    questions, and what is told for the first time.
 *
 * The first two are in the order of the third among themselves; equals stay in the order asked.
 */
export function compareChanges(a: Placed, b: Placed): number {
  return group(a) - group(b) || byKind[a.kind] - byKind[b.kind] || b.distance - a.distance
}

function group({ concept, hasNote }: Placed): number {
  if (comesFirst.has(concept)) return 0
  return hasNote ? 1 : 2
}
