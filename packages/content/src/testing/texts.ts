import type { Group, Option, Question, Questionnaire, Text } from '@samen/questionnaire/domain'

/** What a text is for; a question is held to shorter sentences than an explanation. */
export type Role = 'question' | 'explanation' | 'label'
/** A text a client reads, and where it stands, for a test that has to name it. */
export interface PlacedText {
  readonly place: string
  readonly role: Role
  readonly text: Text
}

/** Every question of a questionnaire, those inside groups too, in order. */
export function questionsOf(questionnaire: Questionnaire): readonly Question[] {
  return questionnaire.sections.flatMap((section) =>
    section.items.flatMap((item) => (item.kind === 'group' ? item.questions : [item])),
  )
}

/** Every text of a questionnaire that a client can read. */
export function textsOf(questionnaire: Questionnaire): readonly PlacedText[] {
  const { id, title, introduction, sections } = questionnaire
  return [
    { place: `${id} title`, role: 'label', text: title },
    { place: `${id} introduction`, role: 'explanation', text: introduction },
    ...sections.flatMap((section) => [
      { place: `${id} ${section.code} title`, role: 'label' as const, text: section.title },
      ...section.items.flatMap((item) => (item.kind === 'group' ? textsOfGroup(item) : [])),
    ]),
    ...questionsOf(questionnaire).flatMap(textsOfQuestion),
  ]
}

function textsOfGroup({ code, title, help }: Group): readonly PlacedText[] {
  return [
    { place: `${code} title`, role: 'label', text: title },
    ...optional(`${code} help`, 'explanation', help),
  ]
}

function textsOfQuestion(question: Question): readonly PlacedText[] {
  const { concept } = question
  return [
    { place: `${concept} text`, role: 'question', text: question.text },
    ...optional(`${concept} help`, 'explanation', question.help),
    ...optional(`${concept} spoken`, 'explanation', question.spoken),
    { place: `${concept} why`, role: 'explanation', text: question.why },
    { place: `${concept} topic`, role: 'label', text: question.topic },
    ...labelsOf(question).map(({ code, text }) => ({
      place: `${concept} ${code}`,
      role: 'label' as const,
      text,
    })),
  ]
}

/** The options, steps, small questions and ends of a question, each with its code. */
export function labelsOf(question: Question): readonly Option[] {
  switch (question.kind) {
    case 'choice':
    case 'multi-choice':
    case 'rank':
      return [
        ...question.options,
        ...(question.other ? [{ code: 'other', text: question.other }] : []),
      ]
    case 'scale':
      return [
        { code: 'low', text: question.low },
        { code: 'high', text: question.high },
        ...(question.steps ?? []),
      ]
    case 'own-list':
      return question.asks
    default:
      return []
  }
}

/** The sentences of a text, without their full stop or question mark. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/[.?!]+\s*/u).filter((sentence) => sentence.trim() !== '')
}

/** The words of a text, in lower case, without marks or numbers. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}'’-]+/gu) ?? []
}

function optional(place: string, role: Role, text: Text | undefined): readonly PlacedText[] {
  return text ? [{ place, role, text }] : []
}
