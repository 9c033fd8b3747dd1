import type { Page } from 'playwright-core'

/** Milliseconds since the navigation began. */
export interface Usable {
  /** The main button stands on the screen, in a frame that was drawn. */
  readonly painted: number
  /** The screen behind it stands there too, after a press at that same moment. */
  readonly reacted: number
}

/**
 * Runs in every page before its own scripts. Waits for the main button, then for the frame it is in;
 * presses it; waits for the next heading and its frame. So a button that is drawn but deaf shows.
 */
function watch(): void {
  const found = <T>(look: () => T | null): Promise<T> =>
    new Promise((resolve) => {
      const check = (): void => {
        const result = look()
        if (result === null) return
        observer.disconnect()
        resolve(result)
      }
      const observer = new MutationObserver(check)
      observer.observe(document, { childList: true, subtree: true, characterData: true })
      check()
    })
  // After the frame: a message that is sent while it is made arrives when it was drawn.
  const frame = (): Promise<number> =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => resolve(performance.now()))
        port1.start()
        port2.postMessage(null)
      })
    })
  const button = (): HTMLElement | null =>
    [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent.trim() === 'Beginnen',
    ) ?? null
  const heading = (): Element | null => {
    const first = document.querySelector('h1')
    return first?.textContent.includes('code') === true ? first : null
  }
  const measure = async (): Promise<Usable> => {
    const start = await found(button)
    const painted = await frame()
    start.click()
    await found(heading)
    return { painted, reacted: await frame() }
  }
  Object.assign(globalThis, { usable: measure() })
}

/** Loads the address in a fresh page, and says when its start screen could be used. */
export async function timeToUsable(page: Page, address: string): Promise<Usable> {
  await page.addInitScript(watch)
  await page.goto(address, { waitUntil: 'commit' })
  // Put there by the script above.
  return page.evaluate(() => (globalThis as unknown as { usable: Promise<Usable> }).usable)
}
