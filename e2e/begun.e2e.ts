import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from './support/browser.ts'
import { ConsultationPage } from './support/consultation-page.ts'
import { expectSound } from './support/sound.ts'
import { WaitingRoom } from './support/waiting-room.ts'
import { startWorld, type World } from './support/world.ts'

// Sam handed in without a goal. A choice is set down, changed, and the change is let go; what was begun
// never stands in the way of something new. Told in order.

let world: World
let browser: Browser
let anna: ConsultationPage
let page: Page

beforeAll(async () => {
  world = await startWorld('2026-03-02T08:00:00Z')
  browser = await launchBrowser()
  const room = await WaitingRoom.open(world)
  const sam = await world.client('Sam')
  await room.handIn(await world.visit(sam), { says: { 'feeling.overall': 6 } })
  anna = await ConsultationPage.ofAnna(browser, world)
  ;({ page } = anna)
  await anna.openAlone('Sam')
})
afterAll(async () => {
  await browser?.close()
  await world?.close()
})

const choice = () => page.getByLabel(/^Wat is de keuze/)
const which = () => page.getByRole('dialog', { name: 'Met welke keuze gaan jullie verder?' })

test('no goal was shared: Sam types here what to talk about', async () => {
  await page.getByText(/^Sam heeft geen onderwerp gedeeld/).waitFor()
  await expectSound(page, 'no goal shared', 'room-no-goal')
  await anna.press('Sam typt')
  await page.getByLabel('Onderwerp 1').fill('Mijn huis')
  await anna.press('Klaar')
  await anna.isSaved()
  const goals = anna.region('Sam wil praten over')
  await goals.getByText('getypt door Sam').waitFor()
  expect(await goals.innerText()).not.toContain('geen onderwerp gedeeld')
})

test('a new version that was begun stays beside a new choice', async () => {
  await anna.follow('Keuze maken')
  await choice().fill('mijn nachtpil, wel of niet')
  await page.getByRole('radio', { name: /^Er is geluisterd/ }).check()
  await page.getByLabel('Wat heeft Sam verteld?').fill('Hoe de ochtenden gaan')
  await anna.isSaved()
  await anna.press('Leg vast als versie 1')
  await page.getByRole('heading', { name: 'Versie 1, 2 maart 2026' }).waitFor()
  await anna.press('Verander deze keuze')
  await choice().fill('mijn nachtpil, of een andere')
  await page.getByText(/aan een nieuwe versie/).waitFor()
  await expectSound(page, 'a new version', 'room-new-version')
  await anna.isSaved()
  await anna.backToConversation()
  await anna.press('Keuze maken')
  await which().getByRole('link', { name: 'mijn nachtpil, of een andere' }).waitFor()
  await expectSound(page, 'one was begun', 'room-one-begun')
  await anna.follow('Een andere keuze maken')
  await page.getByText('Versie 1 wordt nu geschreven').waitFor()
  expect(await choice().inputValue()).toBe('')
  await anna.backToConversation()
})

test('it is let go after one question; what was set down stays as it is', async () => {
  await anna.press('Keuze maken')
  await which().getByRole('button', { name: 'Toch niet: mijn nachtpil, of een andere' }).click()
  const asks = page.getByRole('dialog', { name: 'Toch niet verder met deze keuze?' })
  await asks.getByText(/Wat is vastgelegd blijft zoals het is/).waitFor()
  await expectSound(page, 'letting go', 'room-letting-go')
  await asks.getByRole('button', { name: 'Ja, haal weg' }).click()
  const begin = page.getByRole('link', { name: 'Keuze maken', exact: true })
  await begin.waitFor()
  expect(await begin.evaluate((link) => link === document.activeElement)).toBe(true)
  await page.getByRole('link', { name: /mijn nachtpil, wel of niet/ }).click()
  await page.getByRole('heading', { name: 'Versie 1, 2 maart 2026' }).waitFor()
  expect(await page.getByRole('main').innerText()).not.toContain('of een andere')
})

test('on the sheet itself a change can be let go too', async () => {
  await anna.press('Verander deze keuze')
  await choice().fill('iets heel anders')
  await anna.isSaved()
  await anna.press('Toch niet')
  await anna.press('Ja, haal weg')
  await page.getByRole('heading', { name: 'Versie 1, 2 maart 2026' }).waitFor()
  expect(await page.getByRole('main').innerText()).not.toContain('iets heel anders')
  const heading = page.getByRole('heading', { level: 1 })
  expect(await heading.evaluate((one) => one === document.activeElement)).toBe(true)
})
