import type {
  Evaluation,
  Group,
  Question,
  Questionnaire,
  Screen,
} from '@samen/questionnaire/domain'
import type { Place } from './flow.ts'

/**
 * "Stap 6 van 9". A step is an item of the questionnaire that everybody gets; what appears because
 * of an answer (a follow-up, a chosen life domain, each medicine) belongs to the step before it. So
 * the total stays the same from the first question to the last, and the steps never run back.
 */
export interface Steps {
  readonly now: number
  readonly total: number
}

/** Items of one step: `concept` of a question, `code` of a group. */
type Step = readonly string[]

const nameOf = (item: Question | Group) => (item.kind === 'group' ? item.code : item.concept)
const itemOf = (screen: Screen) => screen.group?.code ?? screen.questions[0]?.concept

function dependsOnAnswers(item: Question | Group): boolean {
  if (item.visible) return true
  return item.kind === 'group'
    ? item.over !== undefined && 'concept' in item.over
    : item.onRequest === true
}

/** Repeats over what was carried over are steps only when something was carried over. */
function isEmptyRepeat(item: Question | Group, evaluation: Evaluation): boolean {
  if (item.kind !== 'group' || item.over === undefined || 'concept' in item.over) return false
  return !evaluation.screens.some((screen) => screen.group?.code === item.code)
}

function stepsIn(questionnaire: Questionnaire, evaluation: Evaluation): readonly Step[] {
  const steps: string[][] = []
  for (const section of questionnaire.sections) {
    for (const item of section.items) {
      if (isEmptyRepeat(item, evaluation)) continue
      const joins = section.visible !== undefined || dependsOnAnswers(item)
      const last = steps.at(-1)
      if (joins && last) last.push(nameOf(item))
      else steps.push([nameOf(item)])
    }
  }
  return steps
}

/** The step of a place; undefined where no steps are counted. The overview is the last step. */
export function stepsOf(
  questionnaire: Questionnaire,
  evaluation: Evaluation,
  place: Place,
): Steps | undefined {
  // What a decision aid asks stands between what there is to read.
  if (questionnaire.form === 'aid') return undefined
  const steps = stepsIn(questionnaire, evaluation)
  const total = steps.length + 1
  if (place.name === 'preview') return { now: total, total }
  const item = currentItem(questionnaire, evaluation, place)
  const now = steps.findIndex((step) => item !== undefined && step.includes(item)) + 1
  return now === 0 ? undefined : { now, total }
}

function currentItem(questionnaire: Questionnaire, evaluation: Evaluation, place: Place) {
  if (place.name === 'question') {
    const screen = evaluation.screens.find(({ key }) => key === place.screen)
    return screen && itemOf(screen)
  }
  if (place.name !== 'more') return undefined
  const section = questionnaire.sections.find(({ code }) => code === place.section)
  const last = section?.items.at(-1)
  return last && nameOf(last)
}
