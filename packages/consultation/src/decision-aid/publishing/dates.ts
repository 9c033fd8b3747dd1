import type { Problem } from '@samen/questionnaire/publish'
import type { DecisionAid } from '../decision-aid.ts'

export function dateProblems({ date }: DecisionAid): readonly Problem[] {
  return isDay(date) ? [] : [{ place: 'date', message: notADay }]
}

export function updateProblems({ date, nextUpdate }: DecisionAid): readonly Problem[] {
  if (!isDay(nextUpdate)) return [{ place: 'nextUpdate', message: notADay }]
  // ISO days sort as they follow each other.
  if (nextUpdate > date) return []
  return [{ place: 'nextUpdate', message: `must be later than the date, ${date}` }]
}

const notADay = 'must be a day like 2025-11-22'

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text
}
