import {
  type Browser,
  type BrowserContext,
  type CDPSession,
  chromium,
  type Page,
} from 'playwright-core'
import { chromiumPath } from './chromium.ts'
import type { Bench } from './run.ts'

export async function launchBrowser({ stack }: Bench): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu', '--js-flags=--expose-gc'],
    // Ours: it closes what is open before it ends.
    handleSIGINT: false,
    handleSIGTERM: false,
  })
  stack.defer(() => browser.close())
  return browser
}

/** A kiosk's screen, upright; a fresh profile. */
export const kioskProfile = (browser: Browser): Promise<BrowserContext> =>
  browser.newContext({
    viewport: { width: 810, height: 1080 },
    hasTouch: true,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
  })

export interface Device {
  /** How many times slower the processor is. */
  readonly cpu: number
  /** 1.6 Mbit/s and 150 ms there and back. */
  readonly slowNetwork: boolean
}

/** A page on a slow device, with nothing in its cache. */
export async function slowPage(
  context: BrowserContext,
  { cpu, slowNetwork }: Device,
): Promise<{ page: Page; cdp: CDPSession }> {
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Network.enable')
  await cdp.send('Network.clearBrowserCache')
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true })
  if (slowNetwork) {
    const bytesPerSecond = 1_600_000 / 8
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    })
  }
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  return { page, cdp }
}
