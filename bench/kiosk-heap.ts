import type { CDPSession } from 'playwright-core'
import { serveBarePages } from './support/bare-pages.ts'
import { kioskProfile, launchBrowser, slowPage } from './support/browser.ts'
import { startButton, startKiosk, walkToFirstQuestion } from './support/kiosk.ts'
import { numbersFrom } from './support/options.ts'
import { figure, run } from './support/run.ts'
import { median } from './support/statistics.ts'

const { runs } = numbersFrom({ runs: 5 })

await run('Kiosk: JavaScript heap at the first question', async (bench) => {
  const kiosk = await startKiosk(bench)
  const bare = await serveBarePages(bench)
  const context = await kioskProfile(await launchBrowser(bench))
  await kiosk.enrol(context)
  const heaps: number[] = []
  const bareHeaps: number[] = []
  const afterwards: number[] = []
  for (let round = 0; round < runs; round += 1) {
    const { page, cdp } = await slowPage(context, { cpu: 1, slowNetwork: false })
    await page.goto(`${bare}/question`)
    await page.getByRole('button').waitFor()
    bareHeaps.push(await heap(cdp))
    await page.close()

    const own = await slowPage(context, { cpu: 1, slowNetwork: false })
    await own.page.goto(`${kiosk.origin}/kiosk`)
    await startButton(own.page).waitFor()
    await walkToFirstQuestion(own.page, await kiosk.code())
    heaps.push(await heap(own.cdp))
    await own.page.getByRole('textbox').fill('Ik heb gekookt voor mijn zus.')
    await own.page.getByRole('button', { name: 'Verder' }).click()
    await own.page.getByRole('heading', { name: 'Wat geeft jou kracht?' }).waitFor()
    afterwards.push(await heap(own.cdp))
    await own.page.close()
  }
  const mb = (values: number[]) => `${figure(median(values) / 1e6)} MB`
  bench.say()
  bench.say(`first question shown: ${mb(heaps)}`)
  bench.say(`after the first question was answered: ${mb(afterwards)} (goal ≤ 3 MB)`)
  bench.say(`bare HTML: ${mb(bareHeaps)}`)
  bench.say(`In use after collecting garbage; median of ${runs} runs.`)
})

async function heap(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.enable')
  for (let times = 0; times < 3; times += 1) await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  return usedSize
}
