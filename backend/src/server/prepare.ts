import { DatabaseUnavailableError, toDatabaseError } from '@samen/db/errors'

/** Milliseconds between two tries. */
const pause = 1000

export interface Preparation {
  /** Whether it has been done. */
  isDone(): boolean
  /** Done, or given up for good with the reason. */
  readonly outcome: Promise<void>
  stop(): void
}

/**
 * Does `work`; while the database is away, again and again: it may come up after the server. Any
 * other failure is final. `onAway` hears of the first time.
 */
export function prepareUntilDone(
  work: () => Promise<void>,
  onAway: (error: DatabaseUnavailableError) => void,
): Preparation {
  let done = false
  let isAway = false
  const stopped = new AbortController()
  let wake: (() => void) | undefined
  const run = async (): Promise<void> => {
    while (!stopped.signal.aborted) {
      try {
        await work()
        done = true
        return
      } catch (thrown) {
        const error = toDatabaseError(thrown)
        if (!(error instanceof DatabaseUnavailableError)) throw error
        if (!isAway) onAway(error)
        isAway = true
      }
      await new Promise<void>((resolve) => {
        wake = resolve
        setTimeout(resolve, pause)
      })
    }
  }
  return {
    isDone: () => done,
    outcome: run(),
    stop: () => {
      stopped.abort()
      wake?.()
    },
  }
}
