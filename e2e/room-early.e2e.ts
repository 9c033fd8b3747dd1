import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser, picture } from './support/browser.ts'
import { ConsultationPage } from './support/consultation-page.ts'
import { KioskPage } from './support/kiosk-page.ts'
import { expectSound } from './support/sound.ts'
import { WaitingRoom } from './support/waiting-room.ts'
import { startWorld, type World } from './support/world.ts'

// Called in early: Kees goes on at Anna's screen, with the code of the slip.

let world: World
let browser: Browser
let anna: ConsultationPage
/** The same page, in Kees's hands. */
let kees: KioskPage
let page: Page
let visit: string
let code = ''

beforeAll(async () => {
  world = await startWorld('2026-02-02T08:00:00Z')
  browser = await launchBrowser()
  visit = await world.visit(await world.client('Kees'))
  await (await WaitingRoom.open(world)).begin(visit)
  code = await world.code(visit)
  anna = await ConsultationPage.ofAnna(browser, world)
  ;({ page } = anna)
  kees = KioskPage.inTheRoom(page, world)
})
afterAll(async () => {
  await browser?.close()
  await world?.close()
})

async function handOver() {
  await page.getByText('Kees was nog bezig').waitFor()
  await kees.press('Verder op dit scherm')
  await kees.sees('Dit scherm is nu van jou')
}
/** What a call of a client's session gets, from this browser. */
const ofTheClient = () =>
  page.evaluate(async () => (await fetch('/api/kiosk/visit', { cache: 'no-store' })).status)

test('the screen is handed over, and nothing of the conversation is on it', async () => {
  await anna.open('Kees')
  await page.getByText(/met de code op het briefje/).waitFor()
  await anna.isSound('called in early')
  await picture(page, 'room-early')
  await handOver()
  expect(await page.locator('body').innerText()).not.toContain('Kees')
  await anna.isSound('handed over')
  await picture(page, 'room-early-handed-over')
  await kees.press('Terug naar het gesprek')
  await kees.sees('Gesprek met Kees')
})

test('only the code of this visit opens it; who leaves otherwise takes the session along', async () => {
  await handOver()
  await kees.press('Beginnen')
  await kees.sees('Wat is je code?')
  const wrong = [...code].toReversed().join('')
  await kees.typeCode(wrong === code ? '000000000' : wrong)
  await page.getByRole('alert').getByText('Deze code werkt niet.').waitFor()
  await picture(page, 'room-early-wrong-code')
  await expectSound(page, 'a wrong code')
  await kees.press('Wis alles')
  await kees.isKnown(code, 'Kees')
  expect(await ofTheClient()).toBe(200)
  // Loading anew is leaving: the code is asked again.
  await page.reload()
  await kees.sees('Dit scherm is nu van jou')
  await expect.poll(ofTheClient).toBe(401)
})

test('Kees may keep it: the way back leads to the conversation, and Anna sees no answer', async () => {
  await kees.arrive(visit, 'Kees')
  await picture(page, 'room-early-choice')
  await kees.press(/^Vier vragen/)
  await kees.press('Stoppen')
  await kees.press(/^Stoppen en niet/)
  await page.getByText(/Je antwoorden zijn bewaard/).waitFor()
  await anna.isSound('kept')
  await picture(page, 'room-early-kept')
  await kees.press('Terug naar het gesprek')
  await kees.sees('Gesprek met Kees')
  await page.getByText('Kees was nog bezig').waitFor()
  expect(await ofTheClient()).toBe(401)
})

test('Kees hands in what is there; then it is in the conversation, and the session is gone', async () => {
  await handOver()
  await kees.arrive(visit, 'Kees')
  await kees.press(/^Mijn voorbereiding/)
  await kees.stopForGoals()
  await kees.press(/^Ik wil iets vertellen/)
  await kees.toOverview()
  await kees.handIn()
  await page.getByText('Jij en Anna gaan nu samen verder.').waitFor()
  await anna.isSound('thanks')
  await picture(page, 'room-early-thanks')
  await kees.press('Terug naar het gesprek')
  await kees.sees('Gesprek met Kees')
  await anna.region('Kees wil praten over').getByText('Ik wil iets vertellen').waitFor()
  expect(await ofTheClient()).toBe(401)
  expect(new URL(page.url()).pathname).toMatch(/^\/clients\//)
  await picture(page, 'room-early-back')
  // Anna writes on: it is the same screen, and it still is its turn.
  await page.getByRole('button', { name: 'Besproken' }).first().click()
  await anna.isSaved()
})
