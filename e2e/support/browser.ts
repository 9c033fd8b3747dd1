import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

/** The system's Chromium; `CHROMIUM` names another one. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })

export interface OpenedPage {
  readonly context: BrowserContext
  readonly page: Page
  /** What the browser complained about: errors on the console, uncaught exceptions. */
  readonly complaints: readonly string[]
}

/** A fresh browser profile with one page, in Dutch and in the location's time zone. */
export async function openPage(
  browser: Browser,
  viewport: { readonly width: number; readonly height: number },
): Promise<OpenedPage> {
  const context = await browser.newContext({
    viewport,
    hasTouch: true,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return { context, page, complaints }
}

const folder = fileURLToPath(new URL('../screenshots/', import.meta.url))

/** A picture for people to look at: `e2e/screenshots/<name>.png`. Nothing is compared. */
export async function picture(page: Page, name: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await page.screenshot({ path: `${folder}${name}.png` })
}
