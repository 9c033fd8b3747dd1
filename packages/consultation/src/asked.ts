import { wordingKey } from '@samen/questionnaire/domain'
import type { Group, Question, Questionnaire } from '@samen/questionnaire/domain'

/** A question where one questionnaire version asks it. */
export interface Asked {
  readonly questionnaire: Questionnaire
  readonly question: Question
  /** The group it stands in, if any. */
  readonly group: Group | undefined
  /** Two questions with the same key were worded the same: their answers may be compared. */
  readonly wording: string
}
export type AskedByConcept = ReadonlyMap<string, Asked>

// A published version never changes, so what is derived from it lives as long as it does.
const remembered = new WeakMap<Questionnaire, AskedByConcept>()

/** Every question of a questionnaire version by its concept. */
export function askedIn(questionnaire: Questionnaire): AskedByConcept {
  const known = remembered.get(questionnaire)
  if (known) return known
  const asked = new Map<string, Asked>()
  for (const item of questionnaire.sections.flatMap((section) => section.items)) {
    const group = item.kind === 'group' ? item : undefined
    for (const question of item.kind === 'group' ? item.questions : [item]) {
      const wording = wordingKey(question)
      asked.set(question.concept, { questionnaire, question, group, wording })
    }
  }
  remembered.set(questionnaire, asked)
  return asked
}
