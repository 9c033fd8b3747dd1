import type { Page } from 'playwright-core'

/** What somebody presses the Tab key for; a group of radio buttons is one stop. */
interface Stops {
  /** Not yet come by, a line each. */
  left(): readonly string[]
  /** Some of what is left is not on the page any more. */
  isRemade(): boolean
  end(): void
}

/**
 * What can be pressed or filled in here, and that the Tab key never comes by; a line each. The whole
 * way round is gone, with real keys; afterwards the focus is where it was.
 */
export async function outOfKeyboardReach(page: Page): Promise<readonly string[]> {
  for (let attempt = 0; ; attempt += 1) {
    const { left, isRemade } = await walk(page)
    // Something came anew from the server meanwhile: it is another page.
    if (!isRemade || attempt === 2) return left
  }
}

async function walk(page: Page) {
  const stops = await page.evaluateHandle(watchStops)
  const many = await stops.evaluate((now) => now.left().length)
  // A field for a day has four stops, and a box that scrolls is one: so some more than there are.
  for (let round = 0; round < 4; round += 1) {
    if ((await stops.evaluate((now) => now.left().length)) === 0) break
    // Each is sent before the one before it is answered: it is one walk.
    await Promise.all(Array.from({ length: many + 8 }, () => page.keyboard.press('Tab')))
  }
  const found = await stops.evaluate((now) => {
    now.end()
    return { left: now.left(), isRemade: now.isRemade() }
  })
  await stops.dispose()
  return found
}

/** In the page. */
function watchStops(): Stops {
  const before = document.activeElement
  const shown = [...document.querySelectorAll<HTMLElement>('dialog:modal')].at(-1) ?? document.body
  const isThere = (element: HTMLElement) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    !element.matches(':disabled') &&
    element.closest('[inert]') === null
  const control = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'
  const stop = (element: Element): Element =>
    element instanceof HTMLInputElement && element.type === 'radio' && element.name !== ''
      ? (document.querySelector(`input[name="${CSS.escape(element.name)}"]`) ?? element)
      : element
  const all = [...shown.querySelectorAll<HTMLElement>('*')].filter(isThere)
  // Solid keeps what a press does on the element itself.
  const pressed = all.filter((element) => '$$click' in element && !element.matches('dialog'))
  const dead = pressed.filter(
    (element) =>
      element.tabIndex < 0 && !element.closest('[role="group"]') && !element.closest('label'),
  )
  const wanted = new Set<Element>(
    all.filter((element) => element.matches(control) && element.tabIndex >= 0).map(stop),
  )
  const come = ({ target }: FocusEvent) => {
    if (target instanceof Element) wanted.delete(stop(target))
  }
  if (before) wanted.delete(stop(before))
  document.addEventListener('focusin', come)
  return {
    left: () =>
      [...dead, ...wanted].map((element) =>
        element.outerHTML.replaceAll(/\s+/g, ' ').slice(0, 160),
      ),
    isRemade: () => [...wanted].some(({ isConnected }) => !isConnected),
    end: () => {
      document.removeEventListener('focusin', come)
      if (before instanceof HTMLElement) before.focus()
    },
  }
}
