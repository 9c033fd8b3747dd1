import { randomUUID } from 'node:crypto'
import { TestScreen } from '@samen/backend/testing/room'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from './support/browser.ts'
import { ConsultationPage } from './support/consultation-page.ts'
import { preparationOfSam } from './support/preparation-of-sam.ts'
import { WaitingRoom } from './support/waiting-room.ts'
import { startWorld, type World } from './support/world.ts'

// The end of a conversation in which something was agreed that Sam has not said yes to.

let world: World
let browser: Browser
let anna: ConsultationPage

beforeAll(async () => {
  world = await startWorld('2026-02-02T08:00:00Z')
  browser = await launchBrowser()
  const clientId = await world.client('Sam')
  const visitId = await world.visit(clientId)
  await (await WaitingRoom.open(world)).handIn(visitId, preparationOfSam)
  const other = new TestScreen(await world.clinic.signedIn('Anna'), { clientId, visitId })
  await other.see()
  const agreed = await other.agree(randomUUID(), 0, { what: 'Om tien uur naar bed' })
  if (agreed.statusCode !== 201) throw new Error(`not agreed: ${agreed.body}`)
  const sheet = `sheet/${randomUUID()}` as const
  await other.write(`${sheet}/choice`, 'Blijf ik hier wonen?')
  await other.write(`${sheet}/outcome`, { kind: 'listened', heard: 'Het is er stil' })
  const begun = { what: 'Samen naar de woningbouw', who: ['clinician'], lookBack: '2026-03-02' }
  await other.write(`agreement/${randomUUID()}`, begun)
  await other.write(`agreement/${randomUUID()}`, { ...begun, what: 'Zondag bellen met mijn zus' })
  anna = await ConsultationPage.ofAnna(browser, world)
})
afterAll(async () => {
  await browser?.close()
  await world?.close()
})

test('what is left is named; closed is read only; opened again with a reason for all to read', async () => {
  const { page } = anna
  await anna.openAlone('Sam')
  await anna.press('Hier verder schrijven')
  // Two were begun: which one is theirs to say.
  await page.getByRole('button', { name: 'Afspraak maken' }).press('Enter')
  await page.getByRole('dialog').getByText('Zondag bellen met mijn zus').waitFor()
  await anna.isSound('which was begun', 'room-begun')
  await page.keyboard.press('Escape')
  await anna.follow('Afronden')
  const left = anna.region('Nog niet bevestigd')
  await left.getByText('Om tien uur naar bed').waitFor()
  await left.getByText('Dit komt terug in de volgende vragenlijst.').waitFor()
  await anna.region('Nog niet neergezet').getByText('Blijf ik hier wonen?').waitFor()
  await anna.isSound('the end', 'room-finish')
  await anna.press('Ja, afronden')

  await page.getByText('Het gesprek is afgerond').first().waitFor()
  expect(await page.getByRole('button', { name: 'Besproken' }).count()).toBe(0)
  expect(await page.getByRole('button', { name: 'Afspraak maken' }).count()).toBe(0)
  await page.getByText(/Anna rondde het gesprek af op/).waitFor()
  await anna.isSound('closed', 'room-closed')
  await page.getByRole('link', { name: 'Blijf ik hier wonen?' }).click()
  await page.getByText('Het gesprek is afgerond. Je kunt de keuze lezen.').waitFor()
  await anna.isSound('a sheet that is closed', 'room-closed-sheet')
  await anna.backToConversation()

  await anna.press('Heropenen')
  await anna.press('Ja, heropenen')
  await page.getByText('Schrijf op waarom.').waitFor()
  await anna.isSound('opening again', 'room-opening-again')
  await page.getByLabel('Waarom?').fill('De uitslag kwam binnen')
  await anna.press('Ja, heropenen')
  await page.getByText('Reden: De uitslag kwam binnen').waitFor()
  await page.getByRole('button', { name: 'Afspraak maken' }).waitFor()
})

test('how it stood before it was opened again is there to be read', async () => {
  const { page } = anna
  await page.getByText(/^Zo stond het op/).click()
  const before = page.getByRole('group').filter({ hasText: 'Zo stond het op' })
  await before.getByText('Samen naar de woningbouw').waitFor()
  await before.getByText('Blijf ik hier wonen?').waitFor()
  await before.scrollIntoViewIfNeeded()
  await anna.isSound('how it stood', 'room-stood')
})
