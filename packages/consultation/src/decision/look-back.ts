import type { Language, Text } from '@samen/questionnaire/domain'
import type { DecisionLine } from '../room/room.ts'
import type { DecisionSheet } from './decision.ts'

type Line = Pick<DecisionLine, 'id' | 'versions' | 'reports'>

/**
 * Whether what was set down asks to be looked back on: a joint decision does, and whatever else has a
 * day to look back or a task for somebody. A choice that is not made yet goes on as well.
 */
export function asksToLookBack({ outcome, plan }: DecisionSheet): boolean {
  return outcome?.kind === 'joint' || plan.reviewDate !== null || tasksOf(plan).length > 0
}

/**
 * Whether a decision is still to be looked back on: until the client told of it, on or after the
 * review date when there is one.
 */
export function isStillOpen({ id, versions, reports = [] }: Line): boolean {
  const newest = versions.at(-1)
  if (newest === undefined || !asksToLookBack(newest.sheet)) return false
  const from = newest.sheet.plan.reviewDate ?? newest.day
  const told = reports.some(
    ({ visitId, day, answers }) =>
      day >= from &&
      visitId !== newest.visitId &&
      answers.some(({ key }) => key.endsWith(`@${id}`)),
  )
  return !told
}

/**
 * Whether the next questionnaire asks how it went: of what the client said yes to. What is not
 * confirmed comes back with another question, whether it is right.
 */
export function isToLookBackOn(line: Line): boolean {
  return line.versions.at(-1)?.standing !== 'written' && isStillOpen(line)
}

/** What was decided, in the client's own words where there are any. */
export function decidedWords(sheet: DecisionSheet | undefined): string {
  if (sheet === undefined) return ''
  const { outcome } = sheet
  if (outcome?.kind !== 'joint') return sheet.choice
  const option = sheet.options.find(({ id }) => id === outcome.option)
  return [outcome.ownWords, option?.text, sheet.choice].find((words) => words?.trim()) ?? ''
}

/**
 * Under which words the next questionnaire asks how it went, after "agreed:". Where nothing was
 * chosen that is what somebody would do, or else the looking back itself: nobody agreed to a choice.
 */
export function lookBackLabel(sheet: DecisionSheet | undefined, language: Language): string {
  if (sheet === undefined) return ''
  if (sheet.outcome?.kind === 'joint') return decidedWords(sheet)
  const tasks = tasksOf(sheet.plan)
  if (tasks.length > 0) return `${tasks.join('; ')} (${sheet.choice.trim()})`
  return `${lookingBackOn[language]} ${sheet.choice.trim()}`
}

const lookingBackOn: Text = { nl: 'terugkijken op:', en: 'to look back on:' }

function tasksOf({ tasks }: DecisionSheet['plan']): readonly string[] {
  return tasks.map(({ what }) => what.trim()).filter((what) => what !== '')
}
