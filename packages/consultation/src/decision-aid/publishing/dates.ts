import type { Problem } from '@samen/questionnaire/publish'
import type { DecisionAid } from '../decision-aid.ts'
import { aidProblem } from './reasons.ts'

export function dateProblems({ date }: DecisionAid): readonly Problem[] {
  return isDay(date) ? [] : [aidProblem('date', 'no-day')]
}

export function updateProblems({ date, nextUpdate }: DecisionAid): readonly Problem[] {
  if (!isDay(nextUpdate)) return [aidProblem('nextUpdate', 'no-day')]
  // ISO days sort as they follow each other.
  if (nextUpdate > date) return []
  return [aidProblem('nextUpdate', 'update-too-early', { date })]
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text
}
