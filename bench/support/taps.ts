import type { Locator, Page } from 'playwright-core'

export interface Tap {
  /** Milliseconds from the tap itself to the frame after it. */
  readonly toFrame: number
  readonly what: string
}
export interface Taps {
  readonly taps: readonly Tap[]
  /** Milliseconds per interaction as the browser counts it (Event Timing), taps under 16 as 16. */
  readonly interactions: readonly number[]
}

interface Watch {
  readonly taps: Tap[]
  readonly interactions: Map<number, number>
  settled(): Promise<void>
}

/**
 * Runs in every page before its own scripts. A tap counts from the moment the browser gave the event
 * to the moment the next frame was made.
 */
function watch(): void {
  const taps: Tap[] = []
  const interactions = new Map<number, number>()
  let tapped = false
  let pending = Promise.resolve()
  const frame = (): Promise<void> =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => resolve())
        port1.start()
        port2.postMessage(null)
      })
    })
  addEventListener('pointerdown', () => void (tapped = true), true)
  addEventListener(
    'click',
    (event) => {
      // A label's click is followed by one of its input: the same tap.
      if (!tapped) return
      tapped = false
      const target = event.target instanceof Element ? event.target : document.body
      const what = target.closest('button, label')?.className ?? target.tagName
      const begun = event.timeStamp
      pending = frame().then(() => void taps.push({ toFrame: performance.now() - begun, what }))
    },
    true,
  )
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[]) {
      const id = entry.interactionId
      if (id > 0) interactions.set(id, Math.max(interactions.get(id) ?? 0, entry.duration))
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)
  const settled = async (): Promise<void> => {
    await frame()
    await pending
  }
  Object.assign(globalThis, { watch: { taps, interactions, settled } })
}

export const watchTaps = (page: Page): Promise<void> =>
  page.addInitScript(watch).then(() => undefined)

/** Taps the middle of it, as a finger does, and waits for its frame. */
export async function tap(page: Page, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (box === null) throw new Error(`nothing to tap at ${target.toString()}`)
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
  await page.evaluate(() => (globalThis as unknown as { watch: Watch }).watch.settled())
}

/** What was measured since the page was loaded. */
export async function readTaps(page: Page): Promise<Taps> {
  const { taps, slow } = await page.evaluate(() => {
    // Put there by the script above.
    const { watch: seen } = globalThis as unknown as { watch: Watch }
    return { taps: seen.taps, slow: [...seen.interactions.values()] }
  })
  // The browser reports no interaction that took less than 16 ms.
  const quick = Array.from({ length: Math.max(taps.length - slow.length, 0) }, () => 16)
  return { taps, interactions: [...slow, ...quick] }
}

/** Forgets what came before: getting to the first question is not answering. */
export const forgetTaps = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { watch: seen } = globalThis as unknown as { watch: Watch }
    seen.taps.length = 0
    seen.interactions.clear()
  })
