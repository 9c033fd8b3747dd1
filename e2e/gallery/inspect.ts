import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { smallTargets } from './small-targets.ts'

/** What is wrong with one example, a line each. */
export interface Findings {
  readonly axe: readonly string[]
  readonly tooWide: readonly string[]
  readonly tooSmall: readonly string[]
}

const height = 1080

/** Looks at the example that stands on the page; `touch`: it is made for fingers. */
export async function inspect(page: Page, touch: boolean): Promise<Findings> {
  const tooSmall: string[] = []
  const tooWide: string[] = []
  for (const width of [1280, 390, 810]) {
    await page.setViewportSize({ width, height })
    if (touch) tooSmall.push(...(await page.evaluate(smallTargets, 60)))
    // Twice the size of the text, whatever the surface.
    const over = await page.evaluate(() => {
      document.documentElement.style.setProperty('--text-size', '2')
      const pixels = document.documentElement.scrollWidth - innerWidth
      document.documentElement.style.removeProperty('--text-size')
      return pixels
    })
    if (over > 0) tooWide.push(`${over} px too wide at ${width}`)
  }
  return { axe: await violations(page), tooWide, tooSmall }
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    // Put there by the line above.
    const { axe: here } = globalThis as unknown as { axe: typeof axe }
    const found = await here.run(document, {
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] },
      rules: { 'color-contrast-enhanced': { enabled: true } },
    })
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`),
    )
  })
}
