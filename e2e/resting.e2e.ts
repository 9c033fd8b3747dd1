import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from './support/browser.ts'
import { ConsultationPage } from './support/consultation-page.ts'
import { preparationOfSam } from './support/preparation-of-sam.ts'
import { expectSound } from './support/sound.ts'
import { WaitingRoom } from './support/waiting-room.ts'
import { startWorld, type World } from './support/world.ts'

// Sam told that a medicine is used otherwise, and two choices were begun; then they only talk, and the
// screen between them rests. Told in order.

let world: World
let browser: Browser
let anna: ConsultationPage
let page: Page

const told = (name: string, use: object) => ({
  ...preparationOfSam.says,
  'medication.uses': 'yes',
  'medication.list': [{ id: 'm1', name, state: 'kept' }],
  'medication.use@m1': use,
})

beforeAll(async () => {
  world = await startWorld('2026-01-12T08:00:00Z')
  browser = await launchBrowser()
  const sam = await world.client('Sam')
  const room = await WaitingRoom.open(world)
  await room.handIn(await world.visit(sam), { says: told('mijn pil', { choice: 'as-agreed' }) })
  world.clock.set('2026-02-02T08:00:00Z')
  const later = told('mijn nachtpil', { choice: 'other', other: 'een halve' })
  await room.handIn(await world.visit(sam), { says: later })
  world.clock.set('2026-03-02T08:00:00Z')
  await room.handIn(await world.visit(sam), { says: later })
  // Ten minutes before the planned beginning.
  world.clock.set('2026-03-02T08:50:00Z')
  anna = await ConsultationPage.ofAnna(browser, world)
  ;({ page } = anna)
  await page.clock.install()
  await anna.openAlone('Sam')
})
afterAll(async () => {
  await browser?.close()
  await world?.close()
})

test('a medicine that got another name and another use: its bar breaks on that day', async () => {
  await anna.follow('Verloop')
  await page.getByRole('heading', { name: 'Verloop en tijdlijn' }).waitFor()
  const medicines = anna.region('Medicijnen')
  const words = [
    'verteld 2 feb 2026 · andere naam: “mijn nachtpil”, eerst “mijn pil”',
    'verteld 2 feb 2026 · Hoe gebruik je dit medicijn? een halve (eerst: Zoals afgesproken)',
  ]
  const bar = medicines.getByRole('img', { name: /^mijn nachtpil: / })
  await bar.waitFor()
  const parts = await bar
    .locator('.lane-bar')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()))
  expect(parts).toHaveLength(2)
  const [before, after] = parts
  expect((after?.left ?? 0) - (before?.right ?? 0)).toBeGreaterThan(5)
  const description = await bar.getAttribute('aria-label')
  for (const said of words) {
    expect(description).toContain(said)
    await medicines.getByText(said, { exact: true }).waitFor()
  }
  await page.getByText('Hetzelfde als tabel').click()
  const row = page.getByRole('row', { name: /2 februari 2026 Medicijn: mijn nachtpil/ })
  await row.nth(1).waitFor()
  await expectSound(page, 'a broken bar', 'timeline-medicine')
  await anna.backToConversation()
})

test('two choices were begun: which one to go on with is theirs to say', async () => {
  await anna.follow('Keuze maken')
  const choice = page.getByLabel(/^Wat is de keuze/)
  await choice.fill('mijn nachtpil, wel of niet')
  await anna.isSaved()
  await anna.backToConversation()
  await anna.press('Keuze maken')
  await anna.follow('Een andere keuze maken')
  await choice.fill('meer of minder werken')
  await anna.isSaved()
  await anna.backToConversation()
  await anna.press('Keuze maken')
  const dialog = page.getByRole('dialog', { name: 'Met welke keuze gaan jullie verder?' })
  await dialog.getByRole('link', { name: 'meer of minder werken' }).waitFor()
  await expectSound(page, 'which choice', 'room-which-choice')
  await dialog.getByRole('link', { name: 'mijn nachtpil, wel of niet' }).click()
  expect(await choice.inputValue()).toBe('mijn nachtpil, wel of niet')
  await anna.backToConversation()
})

test('they only talk: the screen rests, and any key wakes it where it was', async () => {
  const note = page.getByRole('button', { name: /^Notitie bij/ }).first()
  await note.focus()
  const resting = page.getByRole('dialog', { name: 'Het scherm rust' })
  // Twenty minutes pass for the server too: it keeps a talk that was begun.
  world.clock.advance({ minutes: 20 })
  await page.clock.fastForward('15:00')
  await resting.waitFor()
  await expectSound(page, 'a screen that rests', 'consultation-resting')
  await page.keyboard.press('Enter')
  await resting.waitFor({ state: 'hidden' })
  expect(await note.evaluate((button) => button === document.activeElement)).toBe(true)
  // The key opened nothing: the note is still to be begun.
  expect(await page.getByLabel(/Korte notitie/).count()).toBe(0)
  await page.getByRole('heading', { name: 'Gesprek met Sam' }).waitFor()
})

test('long after the planned end nobody is signed in, and waking shows nothing', async () => {
  world.clock.advance({ minutes: 120 })
  await page.clock.fastForward('15:00')
  await page.getByRole('heading', { name: 'Inloggen' }).waitFor()
  expect(await page.getByText('mijn nachtpil').count()).toBe(0)
})
