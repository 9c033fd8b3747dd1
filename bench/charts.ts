import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { launchBrowser, slowPage } from './support/browser.ts'
import { gzipWithoutSolid, servePage } from './support/built-page.ts'
import { numbersFrom } from './support/options.ts'
import { figure, run } from './support/run.ts'
import { median } from './support/statistics.ts'

const { runs } = numbersFrom({ runs: 15 })

await run('Charts: 10 trends × 50 visits, processor 4 times slower', async (bench) => {
  const address = await servePage(bench, 'charts')
  const browser = await launchBrowser(bench)
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } })
  const times: number[] = []
  // The first warms the browser, and does not count.
  for (let round = 0; round <= runs; round += 1) {
    const { page } = await slowPage(context, { cpu: 4, slowNetwork: false })
    await page.goto(address)
    // The page stands there already: its letters have been fetched.
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    // Put there by the page; its first call, so that no code is warm.
    const time = await page.evaluate(() =>
      (globalThis as unknown as { draw(): Promise<number> }).draw(),
    )
    if (round > 0) times.push(time)
    if (round === 0) {
      const drawn = await page.locator('svg path.chart-line').count()
      bench.say(`${await page.locator('figure').count()} charts, ${drawn} lines`)
    }
    await page.close()
  }
  const spread = `${figure(Math.min(...times))}–${figure(Math.max(...times))}`
  bench.say()
  bench.say(`draw to painted: ${figure(median(times))} ms (${spread}; goal ≤ 80 ms)`)
  bench.say(`Median of ${runs} pages, each drawing for the first time.`)
  const code = await gzipWithoutSolid('charts/code.ts')
  const styles = await readFile(
    new URL('../packages/ui/src/styles/charts.css', import.meta.url),
    'utf8',
  )
  const css = gzipSync(styles, { level: 9 }).length
  bench.say(`chart code: ${figure(code / 1024)} KiB gzip (goal ≤ 6 KiB), without Solid itself;`)
  bench.say(`its styles, not minified: ${figure(css / 1024)} KiB gzip`)
})
