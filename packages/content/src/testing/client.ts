import {
  type Answer,
  type Carried,
  evaluate,
  nothingCarried,
  type PlacedQuestion,
  type Questionnaire,
  type Screen,
  type Value,
} from '@samen/questionnaire/domain'

/** How a client of a story answers: by concept, and the same for each medicine or domain. */
export type Answers = Readonly<Record<string, Value>>

/**
 * Goes through a questionnaire as a client does: answers what stands there until nothing is left,
 * and skips what the story does not mention. Gives the screens the client saw. Throws when an
 * answer of the story is refused.
 */
export function fillIn(
  questionnaire: Questionnaire,
  story: Answers,
  carried: Carried = nothingCarried,
): readonly Screen[] {
  const answers: Answer[] = []
  for (;;) {
    const { screens, errors } = evaluate(questionnaire, { answers, opened: [] }, carried, 'nl')
    const [error] = errors
    if (error) throw new Error(`${error.concept}: ${error.reason}`)
    const next = questionsOn(screens).find(({ answer }) => answer === undefined)
    if (!next) return screens
    answers.push(answerTo(next, story))
  }
}

/** The questions on these screens, statements left out: they ask nothing. */
export function questionsOn(screens: readonly Screen[]): readonly PlacedQuestion[] {
  return screens
    .flatMap(({ questions }) => questions)
    .filter(({ question }) => question.kind !== 'statement')
}

function answerTo({ concept, instance, question }: PlacedQuestion, story: Answers): Answer {
  const place = instance === undefined ? { concept } : { concept, instance }
  const { sharing } = question
  const value = story[concept]
  return value === undefined ? { ...place, sharing, skipped: true } : { ...place, sharing, value }
}
