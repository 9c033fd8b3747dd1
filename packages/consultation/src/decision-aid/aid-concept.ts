import type { DecisionAid } from './decision-aid.ts'

/**
 * `value`: a place between two statements; `words`: what the client says to it; `question`: one to
 * oneself; `leaning`: what the client thinks of now.
 */
type Asks = 'value' | 'words' | 'question' | 'leaning'

/** The concept of what an aid asks: the same in all its versions, and of no other aid. */
export function aidConcept(aid: Pick<DecisionAid, 'id'>, asks: Asks, code?: string): string {
  const name = code === undefined ? asks : `${asks}_${inConcept(code)}`
  return `keuzehulp_${inConcept(aid.id)}.${name}`
}

/** A code may hold `-`, a concept may not; two codes never become one concept. */
function inConcept(code: string): string {
  return code.replaceAll('_', '__').replaceAll('-', '_')
}
