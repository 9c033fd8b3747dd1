import { onCleanup } from 'solid-js'
import type { Loader } from './loaded.ts'

/**
 * Loads again when a person comes back to this page. There is no timer: a list that asks by itself
 * would keep the session of an empty chair alive.
 */
export function reloadOnReturn(loader: Loader<unknown>): void {
  const reload = () => {
    if (document.visibilityState === 'visible') void loader.reload()
  }
  document.addEventListener('visibilitychange', reload)
  onCleanup(() => document.removeEventListener('visibilitychange', reload))
}
