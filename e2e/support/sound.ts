import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { picture } from './browser.ts'
import { accessibilityProblems, overflowAtTwice } from './inspect.ts'
import { outOfKeyboardReach } from './keyboard.ts'

/** The screens a consultation is held at. */
export const deskSizes = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
  { width: 820, height: 1180 },
] as const

/**
 * Accessible and not wider than the screen, on every screen and with letters twice as large, and
 * everything in it within reach of the Tab key; with a picture of each screen when they are named.
 */
export async function expectSound(page: Page, what: string, pictures?: string): Promise<void> {
  expect(await outOfKeyboardReach(page), `${what}, by keyboard`).toEqual([])
  const before = page.viewportSize()
  for (const size of deskSizes) {
    await page.setViewportSize(size)
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(over, `${what} at ${size.width}`).toBeLessThanOrEqual(0)
    if (pictures) await picture(page, `${pictures}-${size.width}`)
    expect(await accessibilityProblems(page), `${what} at ${size.width}`).toEqual([])
    expect(await overflowAtTwice(page), `${what} at ${size.width}, twice`).toBeLessThanOrEqual(0)
  }
  if (before) await page.setViewportSize(before)
}
