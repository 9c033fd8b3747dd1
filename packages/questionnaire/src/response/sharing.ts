import { lookUp } from '../definition/lookup.ts'
import type { Questionnaire } from '../definition/questionnaire.ts'
import { type Sharing, sharingLevels } from '../definition/sharing.ts'
import type { Answer, AnswerPlace, DraftState, GivenAnswer } from './answer.ts'
import { answerAt } from './draft.ts'
import { placeOf, samePlace } from './place.ts'

/** The three parts of a response, each sealed apart. */
export interface AnswersBySharing {
  /** All that a clinician may know: answers, and of what the client will tell only the place. */
  readonly shared: { readonly answers: readonly Answer[]; readonly topics: readonly AnswerPlace[] }
  readonly discuss: readonly Answer[]
  readonly private: readonly Answer[]
}

/**
 * Splits the answers of an evaluation. A skipped question goes to the private part whatever its
 * level, without a topic: else a skipped one could be told from a private, a not reached and a not
 * asked one. The parts together hold every answer once.
 */
export function splitBySharing(answers: readonly Answer[]): AnswersBySharing {
  const given = (level: Sharing) =>
    answers.filter((answer): answer is GivenAnswer => 'value' in answer && answer.sharing === level)
  const discuss = given('discuss')
  return {
    shared: { answers: given('shared'), topics: discuss.map(placeOf) },
    discuss,
    private: answers.filter((answer) => 'skipped' in answer || answer.sharing === 'private'),
  }
}

/**
 * The level of an answer until the client chooses one: the question's own, but never more open than
 * the answers it follows from. A follow-up on something private would give away what it follows on.
 */
export function defaultSharing(
  definition: Questionnaire,
  answers: readonly Answer[],
  place: AnswerPlace,
): Sharing {
  const lookup = lookUp(definition)
  const asked = lookup.get(place.concept)
  if (!asked) return 'private'
  const before = asked.dependsOn.flatMap((concept) => {
    const own = asked.repeated && lookup.get(concept)?.group === asked.group
    return answerAt(answers, own ? { ...place, concept } : { concept }) ?? []
  })
  return before.reduce<Sharing>(
    (level, one) => mostClosed(level, one.sharing),
    asked.question.sharing,
  )
}

/**
 * Sets the level of the answer at `place`; without an answer there is nothing to set. Closing it
 * also closes what follows from it; the client can open a follow-up again, outright. Opening it
 * opens nothing else.
 */
export function changeSharing(
  definition: Questionnaire,
  state: DraftState,
  place: AnswerPlace,
  sharing: Sharing,
): DraftState {
  const before = answerAt(state.answers, place)
  if (!before || before.sharing === sharing) return state
  const closes = mostClosed(before.sharing, sharing) === sharing
  const follows = closes ? followersOf(definition, place) : () => false
  const answers = state.answers.map((answer) => {
    if (samePlace(answer, place)) return { ...answer, sharing }
    const level = follows(answer) ? mostClosed(answer.sharing, sharing) : answer.sharing
    return level === answer.sharing ? answer : { ...answer, sharing: level }
  })
  return { ...state, answers }
}

/** Whether an answer is there because of the one at `place`, directly or through another. */
function followersOf(definition: Questionnaire, place: AnswerPlace): (answer: Answer) => boolean {
  const lookup = lookUp(definition)
  const origin = lookup.get(place.concept)
  const concepts = new Set([place.concept])
  // Conditions name earlier questions only, so one pass in order meets every follower.
  for (const [concept, { dependsOn }] of lookup) {
    if (dependsOn.some((earlier) => concepts.has(earlier))) concepts.add(concept)
  }
  return (answer) => {
    if (!concepts.has(answer.concept)) return false
    const together = origin?.repeated && lookup.get(answer.concept)?.group === origin.group
    return !together || answer.instance === place.instance
  }
}

/** `sharingLevels` runs from open to closed. */
function mostClosed(one: Sharing, other: Sharing): Sharing {
  return sharingLevels.indexOf(one) > sharingLevels.indexOf(other) ? one : other
}
