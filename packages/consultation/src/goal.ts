import { codesOf } from './agenda/goal-key.ts'
import type { Preparation } from './history.ts'
import type { Reading } from './shown.ts'
import { linesOf } from './shown.ts'
import { goalConcept } from './subject.ts'
import type { Goal } from './view.ts'

/** A goal with what it is, which stays the same when the client ranks them anew. */
export interface CodedGoal {
  readonly option: string
  readonly text: string
}

/** What the client wants to talk about: in the client's order, own words as they were written. */
export function goalsOf(preparation: Preparation, reading: Reading): readonly Goal[] {
  return codedGoalsOf(preparation, reading).map(({ text }, i) => ({ rank: i + 1, text }))
}

/** The same, each with the option it is. */
export function codedGoalsOf(preparation: Preparation, reading: Reading): readonly CodedGoal[] {
  const said = preparation.said.find(({ answer }) => answer.concept === goalConcept)
  if (said === undefined) return []
  const codes = codesOf(said.answer.value)
  return linesOf(said, reading).map((text, i) => ({ option: codes[i] ?? `line-${i + 1}`, text }))
}
