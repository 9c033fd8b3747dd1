import type { Condition } from '../definition/condition.ts'
import { lookUp } from '../definition/lookup.ts'
import type { Group, Question, Questionnaire, Section } from '../definition/questionnaire.ts'
import type { Language } from '../definition/text.ts'
import type { Instance } from '../types/question-type.ts'
import type { Answer, Carried, UncheckedAnswer } from './answer.ts'
import { holds, type Known } from './condition.ts'
import type { Evaluation, OfferedQuestion, PlacedQuestion, Screen } from './evaluation.ts'
import { instancesOf } from './instances.ts'
import { placeKey } from './place.ts'
import { progressOf } from './progress.ts'
import { readAnswers } from './read-answers.ts'

/** A draft as it arrives from outside: any JSON may stand in the answers' values. */
export interface UncheckedDraft {
  readonly answers: readonly UncheckedAnswer[]
  readonly opened: readonly string[]
}

/**
 * The one pass over a response: what is asked now, which answers may be submitted, what is wrong
 * with the others. Pure, and the same on the kiosk and the server; its time grows with the size of
 * the questionnaire plus the number of answers. Never throws for a published definition, whatever
 * the draft holds.
 */
export function evaluate(
  definition: Questionnaire,
  draft: UncheckedDraft,
  carried: Carried,
  language: Language,
): Evaluation {
  const lookup = lookUp(definition)
  const { byPlace, errors } = readAnswers(lookup, draft.answers, carried, language)
  const opened: ReadonlySet<unknown> = new Set(Array.isArray(draft.opened) ? draft.opened : [])
  const known = new Map<string, Known>()
  const screens: Screen[] = []
  const offered: OfferedQuestion[] = []
  const answers: Answer[] = []

  // Inside a group, a concept of that group means the answer of the same instance.
  function seenFrom(group: Group | null, instance: string | undefined) {
    return (concept: string) => {
      const own = instance !== undefined && lookup.get(concept)?.group === group
      return known.get(own ? placeKey({ concept, instance }) : concept)
    }
  }
  const shown = (condition: Condition | undefined, group: Group | null = null, instance?: string) =>
    !condition || holds(condition, seenFrom(group, instance))

  function place(section: Section, group: Group | null, question: Question, instance?: string) {
    if (!shown(question.visible, group, instance)) return []
    const { concept } = question
    const at = instance === undefined ? { concept } : { concept, instance }
    const key = placeKey(at)
    const read = byPlace.get(key)
    const answer = read?.refusal ? undefined : read?.answer
    const placed: PlacedQuestion = {
      ...at,
      key,
      question,
      answer: read?.answer,
      ...(read?.refusal ? { error: read.refusal.reason } : {}),
    }
    if (question.onRequest && !answer && !opened.has(concept)) {
      offered.push({ ...placed, section })
      return []
    }
    if (answer) answers.push(answer)
    if (answer && 'value' in answer) known.set(key, { question, value: answer.value })
    return [placed]
  }

  function ask(section: Section, group: Group, instance?: Instance) {
    const questions = group.questions.flatMap((one) => place(section, group, one, instance?.id))
    if (questions.length === 0) return
    const key = `group:${placeKey({ concept: group.code, ...(instance && { instance: instance.id }) })}`
    screens.push({ key, section, group, ...(instance && { instance }), questions })
  }

  for (const section of definition.sections) {
    if (!shown(section.visible)) continue
    for (const item of section.items) {
      if (item.kind !== 'group') {
        const questions = place(section, null, item)
        if (questions.length > 0) screens.push({ key: item.concept, section, questions })
      } else if (shown(item.visible)) {
        const over = item.over && instancesOf(item.over, known, carried, language)
        if (over) over.forEach((instance) => ask(section, item, instance))
        else ask(section, item)
      }
    }
  }
  return { screens, offered, answers, errors, progress: progressOf(screens) }
}
