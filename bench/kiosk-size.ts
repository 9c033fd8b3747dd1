import { gzipSync } from 'node:zlib'
import type { Page, Response } from 'playwright-core'
import { kioskProfile, launchBrowser, slowPage } from './support/browser.ts'
import { startKiosk, startButton, walkToFirstQuestion } from './support/kiosk.ts'
import { figure, run, table } from './support/run.ts'

interface Loaded {
  readonly name: string
  /** Milliseconds after the navigation began that it was asked for. */
  readonly asked: number
  readonly bytes: number
  readonly gzip: number
  readonly sent: number
}

await run('Kiosk: JavaScript and CSS until the first question', async (bench) => {
  const kiosk = await startKiosk(bench)
  const context = await kioskProfile(await launchBrowser(bench))
  await kiosk.enrol(context)
  const { page } = await slowPage(context, { cpu: 1, slowNetwork: false })
  const code = await kiosk.code()

  const seen = watch(page)
  await page.addInitScript(rememberScreens)
  await page.goto(`${kiosk.origin}/kiosk`)
  await startButton(page).waitFor()
  await walkToFirstQuestion(page, code)
  // What is fetched ahead waits until the page has nothing to do.
  await page.waitForTimeout(3000)
  const { screens, asked } = await page.evaluate(readPage)
  const loaded = await Promise.all(seen.map((response) => measure(response, asked)))
  loaded.sort((a, b) => a.asked - b.asked)

  const [start = 0] = screens
  const question = screens.at(-1) ?? 0
  const rows = [['asked for', 'file', 'bytes', 'gzip', 'sent']]
  for (const { name, asked: at, bytes, gzip, sent } of loaded) {
    const before = at <= start ? 'before the start' : 'before the first question'
    const when = at <= question ? before : 'later'
    rows.push([when, name, String(bytes), String(gzip), String(sent)])
  }
  const until = (end: number) => loaded.filter((each) => each.asked <= end)
  bench.say()
  bench.say(table(rows))
  bench.say()
  bench.say(`start screen: ${kib(until(start))}`)
  bench.say(`until the first question: ${kib(until(question))} (goal ≤ 40 KiB gzip)`)
  bench.say(`with what is fetched ahead after it: ${kib(loaded)}`)
})

/** Scripts and styles as the network delivers them, wherever they come from. */
function watch(page: Page): Response[] {
  const seen: Response[] = []
  page.on('response', (response) => {
    const kind = response.request().resourceType()
    if (kind === 'script' || kind === 'stylesheet') seen.push(response)
  })
  return seen
}

/** Runs in the page before its own scripts: when each new heading appeared. */
function rememberScreens(): void {
  const screens: number[] = []
  let last = ''
  new MutationObserver(() => {
    const heading = document.querySelector('h1')?.textContent ?? ''
    if (heading === last || heading === '') return
    last = heading
    screens.push(performance.now())
  }).observe(document, { childList: true, subtree: true, characterData: true })
  Object.assign(globalThis, { screens })
}

/** Runs in the page: the above, and when each file was asked for, by its address. */
function readPage() {
  const { screens } = globalThis as unknown as { readonly screens: readonly number[] }
  const files = performance.getEntriesByType('resource')
  return { screens, asked: files.map(({ name, startTime }) => [name, startTime] as const) }
}

async function measure(
  response: Response,
  asked: readonly (readonly [string, number])[],
): Promise<Loaded> {
  const body = await response.body()
  const { responseBodySize } = await response.request().sizes()
  return {
    name: new URL(response.url()).pathname,
    asked: asked.find(([name]) => name === response.url())?.[1] ?? 0,
    bytes: body.length,
    gzip: gzipSync(body, { level: 9 }).length,
    sent: responseBodySize,
  }
}

function kib(loaded: readonly Loaded[]): string {
  const sum = (of: (each: Loaded) => number) =>
    figure(loaded.reduce((total, each) => total + of(each), 0) / 1024)
  return `${sum((each) => each.gzip)} KiB gzip (${sum((each) => each.bytes)} unpacked, ${sum((each) => each.sent)} sent as brotli)`
}
