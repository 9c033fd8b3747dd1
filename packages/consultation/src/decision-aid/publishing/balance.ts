import type { Text } from '@samen/questionnaire/domain'
import type { Problem } from '@samen/questionnaire/publish'
import type { AidOption, DecisionAid } from '../decision-aid.ts'
import { aidProblem } from './reasons.ts'

/** One side may be at most this many times as long as another. */
const most = 2

/** Equal detail: within an option as many lines for as against, of like length; and between options. */
export function balanceProblems({ options, languages }: DecisionAid): readonly Problem[] {
  const counts = options.map((option) => option.for.length + option.against.length)
  const fewest = Math.min(...counts)
  return options.flatMap((option, index) => {
    const place = `options[${index}]`
    const found = [...uneven(option, place)]
    for (const language of languages) {
      if (isLonger(option.for, option.against, language)) {
        found.push(aidProblem(`${place}.for`, 'says-more', { language }))
      }
      if (isLonger(option.against, option.for, language)) {
        found.push(aidProblem(`${place}.against`, 'says-more', { language }))
      }
    }
    const lines = counts[index] ?? 0
    if (lines <= fewest * most) return found
    return [...found, aidProblem(place, 'more-lines', { count: lines, fewest })]
  })
}

function uneven(option: AidOption, place: string): readonly Problem[] {
  const { for: speaksFor, against } = option
  if (speaksFor.length === against.length) return []
  return [aidProblem(place, 'uneven-lines', { for: speaksFor.length, against: against.length })]
}

function isLonger(some: readonly Text[], others: readonly Text[], language: keyof Text): boolean {
  return length(some, language) > most * length(others, language)
}

function length(texts: readonly Text[], language: keyof Text): number {
  return texts.reduce((sum, text) => sum + text[language].length, 0)
}
