import type { PlacedQuestion, Screen } from './evaluation.ts'

/** A question is done when it holds an answer that can be submitted; skipping is one. */
export function isDone({ answer, error }: PlacedQuestion): boolean {
  return answer !== undefined && error === undefined
}

/** Per screen. One that only asks to be read is done when a later one holds an answer. */
export function screensDone(screens: readonly Screen[]): readonly boolean[] {
  const last = screens.findLastIndex((screen) => screen.questions.some(isDone))
  return screens.map(({ questions }, at) => {
    const answerable = questions.filter(({ question }) => question.kind !== 'statement')
    return answerable.length === 0 ? at < last : answerable.every(isDone)
  })
}

export function progressOf(screens: readonly Screen[]): { total: number; done: number } {
  return { total: screens.length, done: screensDone(screens).filter(Boolean).length }
}
