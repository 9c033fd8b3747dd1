import type { BrowserContext } from 'playwright-core'
import { serveBarePages } from './support/bare-pages.ts'
import { kioskProfile, launchBrowser, slowPage } from './support/browser.ts'
import { startKiosk } from './support/kiosk.ts'
import { numbersFrom } from './support/options.ts'
import { figure, run, table } from './support/run.ts'
import { median } from './support/statistics.ts'
import { timeToUsable, type Usable } from './support/usable.ts'

const { runs } = numbersFrom({ runs: 11 })

await run('Kiosk: navigation to usable start screen, slow device', async (bench) => {
  bench.say('Processor 4 times slower, 1.6 Mbit/s, 150 ms, nothing cached, a page of its own each.')
  const kiosk = await startKiosk(bench)
  const bare = await serveBarePages(bench)
  const context = await kioskProfile(await launchBrowser(bench))
  await kiosk.enrol(context)

  const ours: Usable[] = []
  const bareOnes: Usable[] = []
  // The first of each warms the browser and the server, and does not count.
  for (let round = 0; round <= runs; round += 1) {
    const times = [
      await once(context, `${bare}/start`),
      await once(context, `${kiosk.origin}/kiosk`),
    ] as const
    if (round === 0) continue
    bareOnes.push(times[0])
    ours.push(times[1])
  }
  const rows = [['', 'usable', 'fastest–slowest', 'next screen after a press', 'goal']]
  rows.push(row('kiosk', ours, '≤ 1200'), row('bare HTML', bareOnes, ''))
  bench.say()
  bench.say(table(rows))
  bench.say(`Milliseconds, median of ${runs} runs.`)
})

async function once(context: BrowserContext, address: string): Promise<Usable> {
  const { page } = await slowPage(context, { cpu: 4, slowNetwork: true })
  const times = await timeToUsable(page, address)
  await page.close()
  return times
}

function row(name: string, times: readonly Usable[], goal: string): string[] {
  const painted = times.map((each) => each.painted)
  return [
    name,
    figure(median(painted)),
    `${figure(Math.min(...painted))}–${figure(Math.max(...painted))}`,
    figure(median(times.map((each) => each.reacted))),
    goal,
  ]
}
