import type { Preparation } from './history.ts'
import type { Reading } from './shown.ts'
import { linesOf } from './shown.ts'
import { goalConcept } from './subject.ts'
import type { Goal } from './view.ts'

/** What the client wants to talk about: in the client's order, own words as they were written. */
export function goalsOf(preparation: Preparation, reading: Reading): readonly Goal[] {
  const said = preparation.said.find(({ answer }) => answer.concept === goalConcept)
  return said ? linesOf(said, reading).map((text, i) => ({ rank: i + 1, text })) : []
}
