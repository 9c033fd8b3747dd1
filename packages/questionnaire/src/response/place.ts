import type { AnswerPlace } from './answer.ts'

/** The key of a place: `concept`, or `concept@instance`. Neither holds an `@` itself. */
export function placeKey({ concept, instance }: AnswerPlace): string {
  return instance === undefined ? concept : `${concept}@${instance}`
}

export function samePlace(one: AnswerPlace, other: AnswerPlace): boolean {
  return one.concept === other.concept && one.instance === other.instance
}

/** A place without what else its bearer holds; no `instance` key when there is none. */
export function placeOf({ concept, instance }: AnswerPlace): AnswerPlace {
  return instance === undefined ? { concept } : { concept, instance }
}
