import type { Evaluation, Screen } from './evaluation.ts'
import { screensDone } from './progress.ts'

/** The screen after `key`; undefined after the last. For a key that is gone: where to resume. */
export function nextScreen(evaluation: Evaluation, key: string): Screen | undefined {
  const at = indexOf(evaluation, key)
  return at < 0 ? screenToResume(evaluation) : evaluation.screens[at + 1]
}

/** The screen before `key`; undefined before the first. For a key that is gone: where to resume. */
export function previousScreen(evaluation: Evaluation, key: string): Screen | undefined {
  const at = indexOf(evaluation, key)
  return at < 0 ? screenToResume(evaluation) : evaluation.screens[at - 1]
}

/** Where a client goes on after a reload: the first screen that is not done, else the last. */
export function screenToResume({ screens }: Evaluation): Screen | undefined {
  const at = screensDone(screens).indexOf(false)
  return at < 0 ? screens.at(-1) : screens[at]
}

function indexOf({ screens }: Evaluation, key: string): number {
  return screens.findIndex((screen) => screen.key === key)
}
