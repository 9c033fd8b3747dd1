import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from './support/browser.ts'
import { ConsultationPage } from './support/consultation-page.ts'
import { preparationOfSam } from './support/preparation-of-sam.ts'
import { WaitingRoom } from './support/waiting-room.ts'
import { startWorld, type World } from './support/world.ts'

// One conversation on two screens: one writes at a time, and no word is lost. Told in order.

let world: World
let browser: Browser
let here: ConsultationPage
let there: ConsultationPage

beforeAll(async () => {
  world = await startWorld('2026-02-02T08:00:00Z')
  browser = await launchBrowser()
  const visit = await world.visit(await world.client('Sam'))
  await (await WaitingRoom.open(world)).handIn(visit, preparationOfSam)
  here = await ConsultationPage.ofAnna(browser, world)
  await here.openAlone('Sam')
  await here.press(/^Notitie bij: de nachten/)
  await here.page.getByLabel(/Korte notitie/).fill('Vooral rond vier uur')
  await here.isSaved()
  there = await ConsultationPage.ofAnna(browser, world)
  await there.openAlone('Sam')
})
afterAll(async () => {
  await browser?.close()
  await world?.close()
})

const goalsOn = (screen: ConsultationPage) => screen.region('Sam wil praten over')

test('what is ticked here is on the other screen, which can only read', async () => {
  await here
    .group(/medicijnen/)
    .getByText('Later')
    .click()
  await goalsOn(there).getByText('Later', { exact: true }).first().waitFor()
  await there.page.getByText(/op een ander scherm. Hier lees je mee/).waitFor()
  expect(await there.group(/medicijnen/).count()).toBe(0)
  await there.isSound('reading along', 'room-reading-along')
  await here.follow('Keuze maken')
  await here.page.getByLabel(/^Wat is de keuze/).fill('Blijf ik hier wonen?')
  await here.isSaved()
  await there.page.getByRole('link', { name: 'Blijf ik hier wonen?' }).click()
  await there.page.getByRole('heading', { level: 1, name: 'Keuzetafel' }).waitFor()
  await there.isSound('a sheet that is read along', 'room-sheet-along')
  await there.backToConversation()
  await here.backToConversation()
})

test('taken over while somebody types: both texts stand side by side, none is lost', async () => {
  await here.page.getByRole('button', { name: /^Notitie bij: Ik wil iets veranderen/ }).click()
  const note = here.page.getByLabel(/Korte notitie/).last()
  await note.pressSequentially('Eerst vragen wat er kan')
  await here.isSaved()
  // The other screen takes over and writes, while this one does not hear of it and types on.
  await here.page.context().setOffline(true)
  await note.pressSequentially(', dan pas kiezen')
  await here.page.getByText(/Wat je typt blijft hier staan/).waitFor()
  await here.isSound('without a connection', 'room-offline')
  await there.page.getByRole('button', { name: 'Hier verder schrijven' }).click()
  const theirs = there.page.getByLabel(/Korte notitie/).last()
  await theirs.fill('Volgende keer meer')
  await there.isSaved()
  await here.page.context().setOffline(false)

  const kept = here.region('Deze tekst is nog niet bewaard')
  await kept.getByText('Eerst vragen wat er kan, dan pas kiezen').waitFor()
  await kept.getByText('Volgende keer meer').waitFor()
  await here.isSound('a text that was kept', 'room-kept')
  await kept.getByRole('button', { name: 'Mijn tekst gebruiken' }).click()
  await goalsOn(there).getByText('Eerst vragen wat er kan, dan pas kiezen').first().waitFor()
  await there.page.getByRole('button', { name: 'Hier verder schrijven' }).waitFor()
})

test('offline for a while: what was typed arrives when the connection is back', async () => {
  const note = here.page.getByLabel(/Korte notitie/).first()
  await here.page.context().setOffline(true)
  await note.fill('Vooral rond vier uur, en op zondag')
  await here.page.getByText(/Wat je typt blijft hier staan/).waitFor()
  await here.page.context().setOffline(false)
  await goalsOn(there).getByText('Vooral rond vier uur, en op zondag').first().waitFor()
  await here.isSaved()
})

test('a page that is loaded anew is the same screen', async () => {
  await here.page.reload()
  await here.isSaved()
  expect(await here.page.getByRole('button', { name: 'Hier verder schrijven' }).count()).toBe(0)
})
