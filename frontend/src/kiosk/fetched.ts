import { createSignal, onMount } from 'solid-js'
import { failedWith, HttpError } from '../shared/http-error.ts'

/** What is fetched when a screen opens: nothing yet, it failed, or there it is. */
export function createFetched<T>(fetch: () => Promise<T>, onSessionLost: () => void) {
  const [found, setFound] = createSignal<T>()
  const [failed, setFailed] = createSignal(false)
  async function attempt() {
    setFailed(false)
    try {
      const got = await fetch()
      setFound(() => got)
    } catch (error) {
      if (failedWith(error, 401)) onSessionLost()
      else if (error instanceof HttpError) setFailed(true)
      else throw error
    }
  }
  onMount(() => void attempt())
  return { found, failed, again: () => void attempt() }
}
