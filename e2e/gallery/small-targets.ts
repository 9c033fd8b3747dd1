/**
 * Runs in the page: what can be touched and is smaller than `least` CSS pixels. An input inside a
 * label is as large as its label. A link in a sentence is text.
 */
export function smallTargets(least: number): readonly string[] {
  const touchable = document.querySelectorAll<HTMLElement>(
    'button, input, select, textarea, a[href], summary',
  )
  return Array.from(touchable).flatMap((element) => {
    const { width, height } = (element.closest('label') ?? element).getBoundingClientRect()
    if (width === 0 || (width >= least && height >= least)) return []
    const name = element.getAttribute('aria-label') ?? element.textContent ?? element.id
    return [`"${name.trim()}" is ${Math.round(width)} × ${Math.round(height)}`]
  })
}
