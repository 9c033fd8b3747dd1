import { onCleanup } from 'solid-js'
import type { Kiosk } from './kiosk-model.ts'

const atLeast = 3 * 60_000
/** Slow readers, and time to think: a minute for every forty words on the screen. */
const wordsPerMinute = 40
const look = 15_000
const signs = ['pointerdown', 'keydown', 'input', 'wheel'] as const

/** Milliseconds without a sign of life after which a screen with these words is hidden. */
export const patienceFor = (text: string): number =>
  Math.max(atLeast, (text.split(/\s+/).length / wordsPerMinute) * 60_000)

/** When nobody seems to be there, the screen is hidden. Nothing is erased; one tap shows it again. */
export function guardIdle(kiosk: Kiosk) {
  let lastSign = Date.now()
  // Happens with every tap, so it does next to nothing; the words are counted when it matters.
  const alive = () => {
    lastSign = Date.now()
  }
  function hideIfAlone() {
    const alone = Date.now() - lastSign
    if (alone < atLeast || kiosk.place().name === 'start') return
    if (alone >= patienceFor(document.querySelector('main')?.textContent ?? '')) kiosk.open('idle')
  }
  const timer = setInterval(hideIfAlone, look)
  for (const sign of signs) addEventListener(sign, alive, { passive: true })
  onCleanup(() => {
    clearInterval(timer)
    for (const sign of signs) removeEventListener(sign, alive)
  })
}
