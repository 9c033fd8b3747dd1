import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser, picture } from './support/browser.ts'
import { accessibilityProblems, overflowAtTwice } from './support/inspect.ts'
import { signedIn } from './support/staff.ts'
import { WaitingRoom } from './support/waiting-room.ts'
import { startWorld, type World } from './support/world.ts'

// Called in early: Kees goes on at Anna's screen, with the code of the slip.

let world: World
let browser: Browser
let page: Page
let code = ''

beforeAll(async () => {
  world = await startWorld('2026-02-02T08:00:00Z')
  browser = await launchBrowser()
  const visit = await world.visit(await world.client('Kees'))
  await (await WaitingRoom.open(world)).begin(visit)
  code = await world.code(visit)
  page = await signedIn(browser, world, 'anna')
})
afterAll(async () => {
  await browser?.close()
  await world?.close()
})

const sizes = [
  { width: 1366, height: 768 },
  { width: 820, height: 1180 },
]
async function expectSound(what: string) {
  const before = page.viewportSize()
  for (const size of sizes) {
    await page.setViewportSize(size)
    expect(await accessibilityProblems(page), `${what} at ${size.width}`).toEqual([])
    expect(await overflowAtTwice(page), `${what} at ${size.width}, twice`).toBeLessThanOrEqual(0)
  }
  if (before) await page.setViewportSize(before)
}
const sees = (heading: string | RegExp) =>
  page.getByRole('heading', { level: 1, name: heading }).waitFor()
const press = (name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).click()
async function typeCode(digits: string) {
  for (const digit of digits.replaceAll(/\D/g, '')) await press(digit)
  await press('Verder')
}
async function handOver() {
  await page.getByText('Kees was nog bezig').waitFor()
  await press('Verder op dit scherm')
  await sees('Dit scherm is nu van jou')
}
/** As far as the choice of a form. */
async function arrive() {
  await press('Beginnen')
  await typeCode(code)
  await sees('Ben jij Kees?')
  await press('Ja')
  await sees('Wie ziet wat?')
  await press('Verder')
  await sees('Wat past vandaag bij je?')
}
/** What a call of a client's session gets, from this browser. */
const ofTheClient = () =>
  page.evaluate(async () => (await fetch('/api/kiosk/visit', { cache: 'no-store' })).status)

test('the screen is handed over, and nothing of the conversation is on it', async () => {
  await page.getByRole('link', { name: /Kees/ }).click()
  await sees('Gesprek met Kees')
  await page.getByText(/met de code op het briefje/).waitFor()
  await expectSound('called in early')
  await picture(page, 'room-early')
  await handOver()
  expect(await page.locator('body').innerText()).not.toContain('Kees')
  await expectSound('handed over')
  await picture(page, 'room-early-handed-over')
  await press('Terug naar het gesprek')
  await sees('Gesprek met Kees')
})

test('only the code of this visit opens it; who leaves otherwise takes the session along', async () => {
  await handOver()
  await press('Beginnen')
  await sees('Wat is je code?')
  const wrong = [...code.replaceAll(/\D/g, '')].toReversed().join('')
  await typeCode(wrong === code ? '000000000' : wrong)
  await page.getByRole('alert').getByText('Deze code werkt niet.').waitFor()
  await picture(page, 'room-early-wrong-code')
  await press('Wis alles')
  await typeCode(code)
  await sees('Ben jij Kees?')
  await press('Ja')
  await sees('Wie ziet wat?')
  expect(await ofTheClient()).toBe(200)
  // Loading anew is leaving: the code is asked again.
  await page.reload()
  await sees('Dit scherm is nu van jou')
  await expect.poll(ofTheClient).toBe(401)
})

test('Kees may keep it: the way back leads to the conversation, and Anna sees no answer', async () => {
  await arrive()
  await picture(page, 'room-early-choice')
  await press(/^Vier vragen/)
  await press('Stoppen')
  await press(/^Stoppen en niet/)
  await page.getByText(/Je antwoorden zijn bewaard/).waitFor()
  await expectSound('kept')
  await picture(page, 'room-early-kept')
  await press('Terug naar het gesprek')
  await sees('Gesprek met Kees')
  await page.getByText('Kees was nog bezig').waitFor()
  expect(await ofTheClient()).toBe(401)
})

test('Kees hands in what is there; then it is in the conversation, and the session is gone', async () => {
  await handOver()
  await arrive()
  await press(/^Mijn voorbereiding/)
  await press('Stoppen')
  await press(/^Stoppen en inleveren/)
  await sees(/^Waar wil je over praten/)
  await press(/^Ik wil iets vertellen/)
  await press('Verder')
  await sees(/^Dit ziet Anna straks/)
  await press('Ja, inleveren')
  await sees('Dank je wel')
  await page.getByText('Jij en Anna gaan nu samen verder.').waitFor()
  await expectSound('thanks')
  await picture(page, 'room-early-thanks')
  await press('Terug naar het gesprek')
  await sees('Gesprek met Kees')
  await page
    .getByRole('region', { name: 'Kees wil praten over' })
    .getByText('Ik wil iets vertellen')
    .waitFor()
  expect(await ofTheClient()).toBe(401)
  expect(new URL(page.url()).pathname).toMatch(/^\/clients\//)
  await picture(page, 'room-early-back')
  // Anna writes on: it is the same screen, and it still is its turn.
  await page.getByRole('button', { name: 'Besproken' }).first().click()
  await page.getByText('Alles is bewaard').waitFor()
})
