const places = 'section, li, form, dialog, main'

/**
 * Remembers where the focus is. What is returned goes on there when the focus fell off the page, as it
 * does with a button that is gone once it was pressed: at the nearest part of the page around it that
 * is still there. A keyboard then goes on from where it was, and a screen reader says where that is.
 */
export function rememberPlace(): () => void {
  const around: HTMLElement[] = []
  const opener = document.activeElement
  for (
    let place = opener?.closest<HTMLElement>(places);
    place;
    place = place.parentElement?.closest<HTMLElement>(places)
  )
    around.push(place)
  return () => {
    if (document.activeElement !== null && document.activeElement !== document.body) return
    const place = around.find(({ isConnected }) => isConnected)
    if (!place) return
    if (!place.hasAttribute('tabindex')) place.tabIndex = -1
    place.focus({ preventScroll: true })
  }
}
