import { randomUUID } from 'node:crypto'
import { TestScreen } from '@samen/backend/testing/room'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser, picture } from './support/browser.ts'
import { ConsultationPage } from './support/consultation-page.ts'
import { preparationOfSam } from './support/preparation-of-sam.ts'
import { WaitingRoom } from './support/waiting-room.ts'
import { startWorld, type World } from './support/world.ts'

// The end of a conversation in which something was agreed that Sam has not said yes to.

let world: World
let browser: Browser

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
})
afterAll(async () => {
  await browser?.close()
  await world?.close()
})

test('what is left is named; closed is read only; opened again with a reason for all to read', async () => {
  const anna = await ConsultationPage.ofAnna(browser, world)
  const { page } = anna
  await anna.openAlone('Sam')
  await anna.press('Hier verder schrijven')
  await anna.follow('Afronden')
  const left = anna.region('Nog niet bevestigd')
  await left.getByText('Om tien uur naar bed').waitFor()
  await left.getByText('Dit komt terug in de volgende vragenlijst.').waitFor()
  await anna.isSound('the end')
  await picture(page, 'room-finish')
  await anna.press('Ja, afronden')

  await page.getByText('Het gesprek is afgerond').first().waitFor()
  expect(await page.getByRole('button', { name: 'Besproken' }).count()).toBe(0)
  expect(await page.getByRole('link', { name: 'Afspraak maken' }).count()).toBe(0)
  await page.getByText(/Anna rondde het gesprek af op/).waitFor()
  await anna.isSound('closed')
  await picture(page, 'room-closed')

  await anna.press('Heropenen')
  await page.getByLabel('Waarom?').fill('De uitslag kwam binnen')
  await anna.isSound('opening again')
  await anna.press('Ja, heropenen')
  await page.getByText('Reden: De uitslag kwam binnen').waitFor()
  await page.getByRole('link', { name: 'Afspraak maken' }).waitFor()
})
