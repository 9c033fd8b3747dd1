/**
 * Does this right after the next frame is drawn: soon, but never between a tap and what it shows.
 * A page that is not in view draws no frames; then the timers that save anyway do it.
 */
export function afterPaint(work: () => void) {
  requestAnimationFrame(() => setTimeout(work))
}
