import { type Lookup, lookUp } from '../definition/lookup.ts'
import type { Group, Question, Questionnaire, Section } from '../definition/questionnaire.ts'
import type { Language } from '../definition/text.ts'
import type { Instance } from '../types/question-type.ts'
import { typeOf } from '../types/registry.ts'
import type { Answer, AnswerPlace, CarriedWritten } from './answer.ts'
import type { Known } from './condition.ts'
import { fallbackLabel, instancesOf } from './instances.ts'
import { placeKey } from './place.ts'
import type { Value } from './values.ts'

/** One answer as a clinician reads it. */
export interface PresentedAnswer extends AnswerPlace {
  readonly key: string
  readonly section: Section
  /** The label of the instance, in the language asked for. */
  readonly label?: string
  readonly topic: string
  /** The question as it was asked. */
  readonly question: string
  readonly lines: readonly string[]
  readonly note?: string
  /** The client wants to tell it: the topic is all there is, `lines` is empty. */
  readonly discuss?: true
}

/**
 * The page a clinician sees, in questionnaire order; the kiosk's preview and the consultation are
 * both made of it. `answers` and `topics` are the shared part of `splitBySharing`, and nothing
 * else is looked at: an instance whose name stands in an answer that is not shared is called by the
 * option's text or the list's topic. `carried` labels what was written
 * in a consultation, which a clinician knows.
 */
export function presentAnswers(
  definition: Questionnaire,
  answers: readonly Answer[],
  topics: readonly AnswerPlace[],
  carried: CarriedWritten,
  language: Language,
): readonly PresentedAnswer[] {
  const lookup = lookUp(definition)
  const given = new Map(answers.map((answer) => [placeKey(answer), answer]))
  const toTell = new Set(topics.map(placeKey))
  const ids = instanceIds(lookup, [...answers, ...topics])

  function present(section: Section, question: Question, instance?: Instance): PresentedAnswer[] {
    const { concept } = question
    const at = instance ? { concept, instance: instance.id } : { concept }
    const key = placeKey(at)
    const answer = given.get(key)
    const told = answer !== undefined && 'value' in answer
    if (!told && !toTell.has(key)) return []
    return [
      {
        ...at,
        key,
        section,
        ...(instance ? { label: instance.label } : {}),
        topic: question.topic[language],
        question: question.text[language],
        lines: told ? summarise(question, answer.value, language) : [],
        ...(told ? (answer.note === undefined ? {} : { note: answer.note }) : { discuss: true }),
      },
    ]
  }

  function presentGroup(section: Section, group: Group): PresentedAnswer[] {
    const { over, questions } = group
    if (!over) return questions.flatMap((question) => present(section, question))
    return orderedInstances(over, ids.get(group) ?? new Set()).flatMap((instance) =>
      questions.flatMap((question) => present(section, question, instance)),
    )
  }

  // As the client ordered them where that is shared, else in an order that says nothing.
  function orderedInstances(over: NonNullable<Group['over']>, found: ReadonlySet<string>) {
    const source = 'concept' in over ? knownAt(lookup, given, over.concept) : undefined
    const named = instancesOf(over, new Map(source ? [source] : []), carried, language)
    const rest = [...found].filter((id) => !named.some((one) => one.id === id)).toSorted()
    const unnamed = rest.map((id) => ({
      id,
      label: fallbackLabel(over, lookup, carried, id, language) ?? '',
    }))
    return [...named, ...unnamed]
  }

  return definition.sections.flatMap((section) =>
    section.items.flatMap((item) =>
      item.kind === 'group' ? presentGroup(section, item) : present(section, item),
    ),
  )
}

/** The lines of a value; none when it does not fit the question. */
export function summarise(question: Question, value: Value, language: Language): readonly string[] {
  const type = typeOf(question)
  const checked = type.check(question, value)
  return 'value' in checked ? type.summary(question, checked.value, language) : []
}

function instanceIds(lookup: Lookup, places: readonly AnswerPlace[]) {
  const ids = new Map<Group, Set<string>>()
  for (const { concept, instance } of places) {
    const group = lookup.get(concept)?.group
    if (group && instance !== undefined) ids.set(group, (ids.get(group) ?? new Set()).add(instance))
  }
  return ids
}

function knownAt(
  lookup: Lookup,
  given: ReadonlyMap<string, Answer>,
  concept: string,
): readonly [string, Known] | undefined {
  const question = lookup.get(concept)?.question
  const answer = given.get(concept)
  if (!question || !answer || !('value' in answer)) return undefined
  return [concept, { question, value: answer.value }]
}
