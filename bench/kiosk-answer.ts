import type { BrowserContext, Page } from 'playwright-core'
import { serveBarePages } from './support/bare-pages.ts'
import { kioskProfile, launchBrowser, slowPage } from './support/browser.ts'
import { type KioskServer, startButton, startKiosk, walkToFirstQuestion } from './support/kiosk.ts'
import { numbersFrom } from './support/options.ts'
import { figure, run, table } from './support/run.ts'
import { median, percentile } from './support/statistics.ts'
import { forgetTaps, readTaps, type Tap, tap, type Taps, watchTaps } from './support/taps.ts'

const { walks } = numbersFrom({ walks: 3 })
/** Milliseconds between two taps: a quick client, and time for the draft to be saved as it goes. */
const pause = 300

await run('Kiosk: answering a question, processor 4 times slower', async (bench) => {
  const kiosk = await startKiosk(bench)
  const bare = await serveBarePages(bench)
  const context = await kioskProfile(await launchBrowser(bench))
  await kiosk.enrol(context)
  const ours: Taps[] = []
  const bareOnes: Taps[] = []
  for (let walk = 0; walk < walks; walk += 1) {
    const taps = await answerAll(context, kiosk)
    ours.push(taps)
    bareOnes.push(await answerBare(context, `${bare}/question`, taps.taps.length))
  }
  const rows = [['', 'taps', 'p50', 'p95 to next frame', 'goal', 'INP p98', 'goal']]
  rows.push(row('kiosk', ours, ['≤ 35', '≤ 64']), row('bare HTML', bareOnes, ['', '']))
  bench.say()
  bench.say(table(rows))
  bench.say('Milliseconds. Every tap on a number, a tile or a button of the full questionnaire.')
  bench.say()
  bench.say(table([['the kiosk, by what was tapped', 'taps', 'p50', 'p95'], ...byTarget(ours)]))
})

/** Fills in the full questionnaire, from the first question to the overview. */
async function answerAll(context: BrowserContext, kiosk: KioskServer): Promise<Taps> {
  const { page, cdp } = await slowPage(context, { cpu: 1, slowNetwork: false })
  await watchTaps(page)
  await page.goto(`${kiosk.origin}/kiosk`)
  await startButton(page).waitFor()
  await walkToFirstQuestion(page, await kiosk.code())
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.waitForTimeout(2000)
  await forgetTaps(page)
  for (let screens = 0; screens < 40; screens += 1) {
    const title = (await page.locator('h1').first().textContent()) ?? ''
    if (/^Dit zie[nt] /.test(title)) break
    await answerScreen(page)
    await tap(page, page.locator('.screen-main button'))
    await page.waitForTimeout(pause)
  }
  const taps = await readTaps(page)
  await page.close()
  return taps
}

/** One tap in every group of options (two where more may be chosen), a line in every text field. */
async function answerScreen(page: Page): Promise<void> {
  for (const field of await page.locator('main textarea, main input[type=text]').all()) {
    await field.fill('Ik heb gewandeld met de hond en koffie gedronken.')
  }
  const groups = page.locator('main fieldset:has(label.scale-number, .tile)')
  for (let group = 0; group < (await groups.count()); group += 1) {
    const options = groups.nth(group).locator('label.scale-number, .tile')
    const several = await options
      .first()
      .evaluate((it) => it.matches('button, :has([type=checkbox])'))
    const count = await options.count()
    for (const option of several ? [0, 1] : [Math.floor(count * 0.7)]) {
      await tap(page, options.nth(option))
      await page.waitForTimeout(pause)
    }
  }
}

async function answerBare(context: BrowserContext, address: string, count: number): Promise<Taps> {
  const { page } = await slowPage(context, { cpu: 4, slowNetwork: false })
  await watchTaps(page)
  await page.goto(address)
  await page.getByRole('button').waitFor()
  for (let taps = 0; taps < count; taps += 1) {
    const target = taps % 2 === 0 ? page.locator('label').nth(taps % 11) : page.locator('button')
    await tap(page, target)
    await page.waitForTimeout(pause)
  }
  const taps = await readTaps(page)
  await page.close()
  return taps
}

function row(name: string, walked: readonly Taps[], goals: readonly [string, string]): string[] {
  const frames = walked.flatMap(({ taps }) => taps.map(({ toFrame }) => toFrame))
  const interactions = walked.flatMap((each) => each.interactions)
  return [
    name,
    String(frames.length),
    figure(median(frames)),
    figure(percentile(frames, 0.95)),
    goals[0],
    figure(percentile(interactions, 0.98)),
    goals[1],
  ]
}

function byTarget(walked: readonly Taps[]): string[][] {
  const groups = Map.groupBy(
    walked.flatMap(({ taps }) => taps),
    ({ what }) => what,
  )
  return [...groups].map(([what, taps]: [string, Tap[]]) => {
    const frames = taps.map(({ toFrame }) => toFrame)
    return [what, String(frames.length), figure(median(frames)), figure(percentile(frames, 0.95))]
  })
}
