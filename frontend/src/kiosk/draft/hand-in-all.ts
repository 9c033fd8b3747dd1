import type { Visit } from '../visit-model.ts'
import { aidsToGoAlong } from './begun-aids.ts'
import type { Draft } from './draft-model.ts'
import { handIn, type HandInOutcome } from './hand-in.ts'

/** Those that are handed in already, so that a second try begins with what is left. */
const done = new WeakSet<Draft>()

const settled: ReadonlySet<HandInOutcome> = new Set(['done', 'elsewhere', 'other-state'])

export interface AllHandedIn {
  readonly outcome: HandInOutcome
  /** The preparation itself is kept; what the outcome tells of is a decision aid. */
  readonly main: boolean
}

/**
 * Hands in what is shown, and after it the decision aids that were begun, one after another, each
 * with its own key. Stops at the first that is not kept.
 */
export async function handInAll(visit: Visit, draft: Draft): Promise<AllHandedIn> {
  if (!done.has(draft)) {
    const outcome = await handIn(draft)
    if (outcome !== 'done') return { outcome, main: false }
    done.add(draft)
  }
  if (visit.exits()) return { outcome: 'done', main: true }
  for (const aid of aidsToGoAlong(visit)) {
    const outcome = await handIn(aid)
    // Handed in elsewhere meanwhile is handed in; and what nobody takes any more keeps nobody.
    if (!settled.has(outcome)) return { outcome, main: true }
    visit.drafts.letGo(aid.form)
  }
  return { outcome: 'done', main: true }
}
