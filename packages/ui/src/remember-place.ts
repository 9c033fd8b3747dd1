const places = 'section, li, form, dialog, main'

/**
 * Remembers where the focus is. What is returned goes on there when the focus fell off the page, as it
 * does with a button that is gone once it was pressed: at the nearest part of the page around it that
 * is still there. A keyboard then goes on from where it was, and a screen reader says where that is.
 */
export function rememberPlace(): () => void {
  const around = [...partsAround(document.activeElement)]
  return () => {
    if (!isOffThePage()) return
    for (const place of around.filter(({ isConnected }) => isConnected)) {
      if (!place.hasAttribute('tabindex')) place.tabIndex = -1
      place.focus({ preventScroll: true })
      // What is there but folded or closed takes no focus.
      if (!isOffThePage()) return
    }
  }
}

/** Does so for whatever is pressed on this page, until what is returned is called. */
export function keepPlace(): () => void {
  let last: EventTarget | null = null
  let goBack = () => {}
  const remember = ({ target }: FocusEvent) => {
    last = target
    goBack = rememberPlace()
  }
  const changed = new MutationObserver(() => {
    if (last instanceof Element && !last.isConnected) goBack()
  })
  document.addEventListener('focusin', remember)
  changed.observe(document.body, { childList: true, subtree: true })
  return () => {
    document.removeEventListener('focusin', remember)
    changed.disconnect()
  }
}

const isOffThePage = () =>
  document.activeElement === null || document.activeElement === document.body

function* partsAround(element: Element | null): Iterable<HTMLElement> {
  let place = element?.closest<HTMLElement>(places)
  while (place) {
    yield place
    place = place.parentElement?.closest<HTMLElement>(places)
  }
}
