import type { Question, Questionnaire, Section, Text } from '@samen/questionnaire/domain'

/** The words of a question that another version may put differently. */
export interface Wording {
  readonly text?: Text
  readonly help?: Text
  readonly low?: Text
  readonly high?: Text
}

/** The same questionnaire with other words for some concepts; the codes and kinds stay. */
export function withWording(
  questionnaire: Questionnaire,
  wordings: Readonly<Record<string, Wording>>,
): Questionnaire {
  return eachQuestion(questionnaire, (question) => [{ ...question, ...wordings[question.concept] }])
}

/** The same questionnaire without some concepts; no condition may name one of them. */
export function withoutConcepts(
  questionnaire: Questionnaire,
  concepts: readonly string[],
): Questionnaire {
  return eachQuestion(questionnaire, (question) =>
    concepts.includes(question.concept) ? [] : [question],
  )
}

function eachQuestion(
  questionnaire: Questionnaire,
  change: (question: Question) => readonly Question[],
): Questionnaire {
  const items = (section: Section): Section['items'] =>
    section.items.flatMap((item): Section['items'] =>
      item.kind === 'group'
        ? [{ ...item, questions: item.questions.flatMap(change) }]
        : change(item),
    )
  return {
    ...questionnaire,
    sections: questionnaire.sections.map((section) => ({ ...section, items: items(section) })),
  }
}
