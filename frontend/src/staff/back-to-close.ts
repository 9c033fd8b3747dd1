import { createEffect, on, onCleanup } from 'solid-js'

/**
 * Lets the browser's Back close a dialog instead of leaving the page: the page before may be one that
 * the person at the table should not read. Opening adds an entry to the history; closing in any other
 * way takes it off again.
 */
export function useBackToClose(isOpen: () => boolean, close: () => void): void {
  let added = false
  function popped() {
    if (!added) return
    added = false
    close()
  }
  function remove() {
    if (!added) return
    added = false
    history.back()
  }
  createEffect(
    on(isOpen, (open) => {
      if (!open) remove()
      else if (!added) {
        added = true
        history.pushState({}, '')
      }
    }),
  )
  addEventListener('popstate', popped)
  onCleanup(() => {
    removeEventListener('popstate', popped)
    remove()
  })
}
