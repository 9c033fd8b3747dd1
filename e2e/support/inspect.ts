import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { smallTargets } from '../gallery/small-targets.ts'

/**
 * Every rule of WCAG 2.2 A and AA, and contrast at 7:1; a line per place that breaks one. Looked at
 * from the end of the page: a bar that stays in sight lies over nothing there.
 */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  // Once for each document: reading it takes longer than looking.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { scrollY } = window
    window.scrollTo(0, document.documentElement.scrollHeight)
    // Put there by the line above.
    const { axe: here } = globalThis as unknown as { axe: typeof axe }
    const found = await here.run(document, {
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] },
      rules: { 'color-contrast-enhanced': { enabled: true } },
      // Style sheets are fetched for one rule that is not among these.
      preload: false,
      resultTypes: ['violations'],
    })
    window.scrollTo(0, scrollY)
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`),
    )
  })
}

/** What a finger could miss: everything to press that is smaller than `least` CSS px. */
export const targetsUnder = (page: Page, least: number): Promise<readonly string[]> =>
  page.evaluate(smallTargets, least)

/** Pixels that stick out to the side, with text twice as large. */
export const overflowAtTwice = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { style } = document.documentElement
    // Chromium matches a container query in rem only when the container itself changes.
    const resize = (size: string) => {
      style.setProperty('--text-size', size)
      for (const screen of document.querySelectorAll<HTMLElement>('.screen')) {
        screen.style.containerType = 'normal'
        screen.getBoundingClientRect()
        screen.style.containerType = ''
      }
    }
    resize('2')
    const over = document.documentElement.scrollWidth - innerWidth
    resize('')
    return over
  })
