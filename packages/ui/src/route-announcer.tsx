import { createEffect, createSignal, on, onCleanup } from 'solid-js'

export interface RouteAnnouncerProps {
  /** Changes when another screen opens: a path, or the key of a question's screen. */
  readonly screen: string
}

/**
 * Put once at the root. When another screen opens, its h1 takes the focus, so that the keyboard and
 * a screen reader go on from there, and its words are announced. The first screen is left alone:
 * the browser announces the page itself.
 */
export function RouteAnnouncer(props: RouteAnnouncerProps) {
  const [said, setSaid] = createSignal('')
  const open = (heading: HTMLElement) => {
    if (!heading.hasAttribute('tabindex')) heading.setAttribute('tabindex', '-1')
    // Written before the focus moves: that measures the page, and should have to do it once.
    setSaid(heading.textContent ?? '')
    heading.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }
  createEffect(
    on(
      () => props.screen,
      () => {
        let waiting = true
        const lookForHeading = () => {
          const heading = waiting && document.querySelector<HTMLElement>('main h1')
          if (!heading) return
          waiting = false
          later.disconnect()
          open(heading)
        }
        // A screen whose code is still on its way has no heading yet.
        const later = new MutationObserver(lookForHeading)
        onCleanup(() => {
          waiting = false
          later.disconnect()
        })
        later.observe(document.body, { childList: true, subtree: true })
        // After everything that the change draws.
        queueMicrotask(lookForHeading)
      },
      { defer: true },
    ),
  )
  return (
    <p class="visually-hidden" aria-live="polite">
      {said()}
    </p>
  )
}
