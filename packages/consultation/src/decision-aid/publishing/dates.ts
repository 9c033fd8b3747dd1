import type { Problem } from '@samen/questionnaire/publish'
import type { DecisionAid } from '../decision-aid.ts'
import { aidProblem } from './reasons.ts'

// ISO days sort as they follow each other. `today` null: whatever day it is published.

export function dateProblems({ date }: DecisionAid, today: string | null): readonly Problem[] {
  if (!isDay(date)) return [aidProblem('date', 'no-day')]
  return today !== null && date > today ? [aidProblem('date', 'date-to-come', { today })] : []
}

export function updateProblems(
  { date, nextUpdate }: DecisionAid,
  today: string | null,
): readonly Problem[] {
  if (!isDay(nextUpdate)) return [aidProblem('nextUpdate', 'no-day')]
  if (nextUpdate <= date) return [aidProblem('nextUpdate', 'update-too-early', { date })]
  return today !== null && nextUpdate <= today
    ? [aidProblem('nextUpdate', 'update-passed', { today })]
    : []
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text
}
