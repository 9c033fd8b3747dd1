import type { AnswerPlace } from '@samen/questionnaire/domain'
import type { Said } from './said.ts'

/**
 * What was said at each place. Kept by concept and then by instance: joining the two into one key
 * for every answer of every visit would be the dearest thing a consultation does.
 */
export class Places {
  readonly #byConcept = new Map<string, Map<string | undefined, Said[]>>()

  /** Adds what was said; places and answers stay in the order in which they came. */
  add(said: Said): void {
    const { concept, instance } = said.answer
    let byInstance = this.#byConcept.get(concept)
    if (byInstance === undefined) this.#byConcept.set(concept, (byInstance = new Map()))
    const before = byInstance.get(instance)
    if (before) before.push(said)
    else byInstance.set(instance, [said])
  }

  at({ concept, instance }: AnswerPlace): readonly Said[] {
    return this.#byConcept.get(concept)?.get(instance) ?? []
  }

  /** The answers of each place; places of one concept stand together. */
  *[Symbol.iterator](): Iterator<readonly Said[]> {
    for (const byInstance of this.#byConcept.values()) yield* byInstance.values()
  }
}
