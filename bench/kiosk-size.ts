import { gzipSync } from 'node:zlib'
import type { Page, Response } from 'playwright-core'
import { kioskProfile, launchBrowser, slowPage } from './support/browser.ts'
import { startKiosk, startButton, walkToFirstQuestion } from './support/kiosk.ts'
import { figure, run, table } from './support/run.ts'

interface Loaded {
  readonly name: string
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
  await page.goto(`${kiosk.origin}/kiosk`)
  await startButton(page).waitFor()
  const atStart = seen.length
  await walkToFirstQuestion(page, code)
  const atQuestion = seen.length
  // What is fetched ahead waits until the page has nothing to do.
  await page.waitForTimeout(3000)
  const loaded = await Promise.all(seen.map(measure))

  const rows = [['when', 'file', 'bytes', 'gzip', 'sent']]
  loaded.forEach(({ name, bytes, gzip, sent }, index) => {
    const when = index < atStart ? 'start' : index < atQuestion ? 'first question' : 'later'
    rows.push([when, name, String(bytes), String(gzip), String(sent)])
  })
  bench.say()
  bench.say(table(rows))
  const until = (count: number) => loaded.slice(0, count)
  bench.say()
  bench.say(`start screen: ${kib(until(atStart))}`)
  bench.say(`until the first question: ${kib(until(atQuestion))} (goal ≤ 40 KiB gzip)`)
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

async function measure(response: Response): Promise<Loaded> {
  const body = await response.body()
  const { responseBodySize } = await response.request().sizes()
  return {
    name: new URL(response.url()).pathname,
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
