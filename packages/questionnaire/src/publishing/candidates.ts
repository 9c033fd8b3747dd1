import type { Question } from '../definition/questionnaire.ts'
import type { Value } from '../response/values.ts'
import { rulesOf } from '../types/publishing.ts'
import { typeOf } from '../types/registry.ts'

/** Values that the question takes; see `PublishingRules.candidates` for which. */
export function candidateValues(question: Question, included: readonly string[]): readonly Value[] {
  return rulesOf(question)
    .candidates(question, included)
    .flatMap((candidate) => {
      const checked = typeOf(question).check(question, candidate)
      return 'value' in checked ? [checked.value] : []
    })
}
