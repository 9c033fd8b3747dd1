import { onCleanup } from 'solid-js'
import { isOfTheVisit, type Place, type PlaceName } from './flow.ts'
import type { Kiosk } from './kiosk-model.ts'
import type { Visit } from './visit-model.ts'

const minute = 60_000
const atLeast = 3 * minute
/** From being hidden to asking for the code again. */
const hiddenFor = 2 * minute
/** Slow readers, and time to think: a minute for every forty words on the screen. */
const wordsPerMinute = 40
const look = 15_000
const signs = ['pointerdown', 'keydown', 'input', 'wheel', 'scroll'] as const
/** Here stand the client's own words, known already; however many, nobody waits longer for them. */
const ownWords: readonly PlaceName[] = ['preview', 'submitting', 'paused', 'thanks', 'choose']

/** Milliseconds without a sign of life after which a screen with these words is hidden. */
export const patienceFor = (text: string, place: PlaceName = 'question'): number =>
  ownWords.includes(place)
    ? atLeast
    : Math.max(atLeast, (text.split(/\s+/).length / wordsPerMinute) * minute)

/** What is to be done after so long without a sign of life; `hidden`: for how long it is. */
export function whenAlone(place: Place, alone: number, hidden: number | undefined, text: string) {
  if (place.name === 'start') return 'nothing'
  if (hidden === undefined) return alone >= patienceFor(text, place.name) ? 'hide' : 'nothing'
  if (Math.min(hidden, alone) < hiddenFor) return 'nothing'
  if (place.name === 'thanks') return 'leave'
  return isOfTheVisit(place) ? 'lock' : 'nothing'
}

/**
 * When nobody seems to be there, the screen is hidden, and a little later the code is asked again.
 * Nothing is erased: who comes back goes on where they were.
 */
export function guardIdle(kiosk: Kiosk, visit: Pick<Visit, 'lock' | 'leave'>) {
  let lastSign = Date.now()
  let hiddenAt: number | undefined
  // Happens with every tap, so it does next to nothing; the words are counted when it matters.
  const alive = () => {
    lastSign = Date.now()
  }
  function lookAround() {
    const now = Date.now()
    const { over, place } = kiosk.flow()
    if (over === 'idle' || over === 'hidden') hiddenAt ??= now
    else hiddenAt = undefined
    const alone = now - lastSign
    const hidden = hiddenAt === undefined ? undefined : now - hiddenAt
    if (alone < hiddenFor) return
    const words = document.querySelector('main')?.textContent ?? ''
    switch (whenAlone(place, alone, hidden, words)) {
      case 'hide':
        hiddenAt = now
        return kiosk.open('idle')
      case 'lock':
        return visit.lock()
      case 'leave':
        return void visit.leave()
    }
  }
  const timer = setInterval(lookAround, look)
  // Scrolling happens in boxes of the page too, and does not come up from there.
  const how = { passive: true, capture: true }
  for (const sign of signs) addEventListener(sign, alive, how)
  onCleanup(() => {
    clearInterval(timer)
    for (const sign of signs) removeEventListener(sign, alive, how)
  })
}
