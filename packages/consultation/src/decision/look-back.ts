import type { DecisionLine } from '../room/room.ts'
import type { DecisionSheet } from './decision.ts'

/**
 * Whether the next questionnaire asks how a decision went: a joint one that the client said yes to,
 * until the client told of it, on or after the review date when there is one.
 */
export function isToLookBackOn({
  id,
  versions,
  reports = [],
}: Pick<DecisionLine, 'id' | 'versions' | 'reports'>): boolean {
  const newest = versions.at(-1)
  if (newest === undefined || newest.standing === 'written') return false
  if (newest.sheet.outcome?.kind !== 'joint') return false
  const from = newest.sheet.plan.reviewDate ?? newest.day
  const told = reports.some(
    ({ visitId, day, answers }) =>
      day >= from &&
      visitId !== newest.visitId &&
      answers.some(({ key }) => key.endsWith(`@${id}`)),
  )
  return !told
}

/** What was decided, in the client's own words where there are any. */
export function decidedWords(sheet: DecisionSheet | undefined): string {
  if (sheet === undefined) return ''
  const { outcome } = sheet
  if (outcome?.kind !== 'joint') return sheet.choice
  const option = sheet.options.find(({ id }) => id === outcome.option)
  return [outcome.ownWords, option?.text, sheet.choice].find((words) => words?.trim()) ?? ''
}
