import { lookUp } from '../definition/lookup.ts'
import type { Questionnaire } from '../definition/questionnaire.ts'
import type { Instance } from '../types/question-type.ts'
import { typeOf } from '../types/registry.ts'
import type { Answer, Carried } from './answer.ts'

/** A response that was handed in, with the definition it answered. */
export interface EarlierResponse {
  readonly definition: Questionnaire
  readonly answers: readonly Answer[]
}

/**
 * What the client's own lists begin with at the next visit, per concept. Give the current version
 * of each earlier visit's response, oldest first. Only the client takes an entry off a list: one
 * that a later visit did not mention, or a list that was skipped, stays as it was.
 */
export function carriedFrom(responses: readonly EarlierResponse[]): Carried['entries'] {
  const lists = new Map<string, Map<string, Instance>>()
  for (const { definition, answers } of responses) {
    const lookup = lookUp(definition)
    for (const answer of answers) {
      const question = lookup.get(answer.concept)?.question
      if (!question || !('value' in answer) || !typeOf(question).carriesOver) continue
      const list = lists.get(answer.concept) ?? new Map<string, Instance>()
      lists.set(answer.concept, list)
      update(list, answer.value, typeOf(question).instances?.of(question, answer.value, 'nl') ?? [])
    }
  }
  // fromEntries defines own properties, so that no concept can reach a prototype.
  return Object.fromEntries([...lists].map(([concept, list]) => [concept, [...list.values()]]))
}

function update(list: Map<string, Instance>, value: unknown, remaining: readonly Instance[]) {
  const mentioned = value as readonly { readonly id: string }[]
  mentioned.forEach(({ id }) => {
    const entry = remaining.find((one) => one.id === id)
    if (entry) list.set(id, entry)
    else list.delete(id)
  })
}
