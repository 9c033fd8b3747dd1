import { type Accessor, createSignal, onCleanup } from 'solid-js'

/** What a person does at a screen. */
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'input'] as const

export interface Idle {
  /** Nobody has touched anything for that long. Only `wake` ends it. */
  readonly isIdle: Accessor<boolean>
  readonly wake: () => void
}

/** Watches whether anybody is at this screen. `after`: milliseconds. Asks the server nothing. */
export function createIdle(after: number): Idle {
  const [isIdle, setIdle] = createSignal(false)
  let isResting = false
  let last = Date.now()
  let timer: ReturnType<typeof setTimeout> | undefined

  function rest(now: boolean) {
    isResting = now
    setIdle(now)
  }
  function look() {
    clearTimeout(timer)
    if (isResting) return
    const left = last + after - Date.now()
    if (left <= 0) rest(true)
    else timer = setTimeout(look, left)
  }
  function seen() {
    // Timers stand still while a computer sleeps: what comes first afterwards is too late.
    look()
    if (!isResting) last = Date.now()
  }
  function wake() {
    last = Date.now()
    rest(false)
    look()
  }
  const options = { capture: true, passive: true }
  for (const sign of signs) addEventListener(sign, seen, options)
  document.addEventListener('visibilitychange', look)
  look()
  onCleanup(() => {
    clearTimeout(timer)
    for (const sign of signs) removeEventListener(sign, seen, options)
    document.removeEventListener('visibilitychange', look)
  })
  return { isIdle, wake }
}
