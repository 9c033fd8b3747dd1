import { onCleanup } from 'solid-js'
import type { Kiosk } from './kiosk-model.ts'

const atLeast = 3 * 60_000
/** Slow readers, and time to think: a minute for every forty words on the screen. */
const wordsPerMinute = 40
const signs = ['pointerdown', 'keydown', 'input', 'wheel'] as const

/** Milliseconds without a sign of life after which a screen with these words is hidden. */
export const patienceFor = (text: string): number =>
  Math.max(atLeast, (text.split(/\s+/).length / wordsPerMinute) * 60_000)

/** When nobody seems to be there, the screen is hidden. Nothing is erased; one tap shows it again. */
export function guardIdle(kiosk: Kiosk) {
  let timer: ReturnType<typeof setTimeout> | undefined
  function begin() {
    clearTimeout(timer)
    timer = setTimeout(hide, patienceFor(document.body.innerText))
  }
  function hide() {
    if (kiosk.place().name !== 'start') kiosk.open('idle')
  }
  begin()
  for (const sign of signs) addEventListener(sign, begin, { passive: true })
  onCleanup(() => {
    clearTimeout(timer)
    for (const sign of signs) removeEventListener(sign, begin)
  })
}
