import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser, picture } from './support/browser.ts'
import { ConsultationPage } from './support/consultation-page.ts'
import { accessibilityProblems } from './support/inspect.ts'
import { preparationOfSam } from './support/preparation-of-sam.ts'
import { WaitingRoom } from './support/waiting-room.ts'
import { startWorld, type World } from './support/world.ts'

// Anna's day: who comes, how far each preparation is, and a conversation with who prepared nothing,
// who was still busy, and who came for the first time. Told in order.

let world: World
let browser: Browser
let anna: ConsultationPage
let page: Page

beforeAll(async () => {
  world = await startWorld('2026-03-02T08:00:00Z')
  browser = await launchBrowser()
  const waiting = await WaitingRoom.open(world)
  await waiting.handIn(await world.visit(await world.client('Sam')), preparationOfSam)
  await waiting.handIn(await world.visit(await world.client('Noor')), {
    says: { 'feeling.overall': 5, 'goal.conversation': { ranked: ['listen'] } },
  })
  await waiting.begin(await world.visit(await world.client('Kees')))
  await world.visit(await world.client('Mo'))
  anna = await ConsultationPage.ofAnna(browser, world)
  ;({ page } = anna)
})
afterAll(async () => {
  await browser?.close()
  await world?.close()
})

test('the list of today says who comes and how far each preparation is', async () => {
  const visits = page.getByRole('main').getByRole('listitem')
  await visits.first().waitFor()
  const lines = await visits.allInnerTexts()
  expect(lines.map((line) => line.replaceAll('\n', ' ')).toSorted()).toEqual([
    '10.00 uur Kees bezig',
    '10.00 uur Mo nog niet begonnen',
    '10.00 uur Noor ingeleverd',
    '10.00 uur Sam ingeleverd',
  ])
  expect(await accessibilityProblems(page)).toEqual([])
  await picture(page, 'staff-today')
})

test('no preparation is no dead end: the page says what will be here and how to begin', async () => {
  await anna.open('Mo')
  await page.getByText('Mo heeft nog niets ingeleverd').waitFor()
  await page.getByText('Mo, waar wil je over praten?').waitFor()
  expect(await accessibilityProblems(page)).toEqual([])
  await picture(page, 'consultation-no-preparation')
  await page.goto(world.origin)
  await anna.open('Kees')
  await page.getByText('Kees was nog bezig').waitFor()
  await page.goto(world.origin)
})

test('the client types three empty lines, and it is said who typed', async () => {
  await anna.open('Mo')
  await anna.isSound('no preparation', 'room-no-preparation')
  await anna.press('Mo typt')
  await page.getByLabel('Onderwerp 1').fill('Mijn werk')
  await anna.isSound('three lines that are typed', 'room-typed-goals')
  await anna.press('Klaar')
  await page.getByText('getypt door Mo').first().waitFor()
  await anna.isSaved()
  await page.goto(world.origin)
})

test('a first preparation has nothing to differ from, and says so', async () => {
  await page.goto(world.origin)
  await anna.openAlone('Noor')
  await anna.region('Wat anders is').getByText('Dit is de eerste voorbereiding').waitFor()
  expect(await page.getByRole('figure').count()).toBe(1)
  await anna.isSound('a first preparation')
})

test('finishing is asked once, and the list of today says it', async () => {
  await page.getByRole('link', { name: 'Afronden' }).click()
  await page.getByRole('button', { name: 'Ja, afronden' }).click()
  await page.getByText('Het gesprek is afgerond').waitFor()
  await page.goto(world.origin)
  await page.getByText('Gesprek afgerond').waitFor()
  expect(await page.getByRole('link', { name: /Noor/ }).innerText()).toContain('Gesprek afgerond')
})
