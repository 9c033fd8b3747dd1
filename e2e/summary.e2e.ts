import { randomUUID } from 'node:crypto'
import { readPdf } from '@samen/backend/testing/read-pdf'
import { TestScreen } from '@samen/backend/testing/room'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from './support/browser.ts'
import { ConsultationPage } from './support/consultation-page.ts'
import { targetsUnder } from './support/inspect.ts'
import { expectSound } from './support/sound.ts'
import { WaitingRoom } from './support/waiting-room.ts'
import { startWorld, type World } from './support/world.ts'

// The end of a conversation: Sam picks what goes onto the paper to take home, Anna prints it.

const secret = 'dit hou ik voor mezelf'

let world: World
let browser: Browser
let page: Page
beforeAll(async () => {
  world = await startWorld('2026-01-12T08:00:00Z')
  browser = await launchBrowser()
  const clientId = await world.client('Sam')
  const visitId = await world.visit(clientId)
  const room = await WaitingRoom.open(world)
  await room.handIn(visitId, {
    says: { 'strength.today': 'Ik heb soep gekookt', 'change.wish': secret },
    sharing: { 'change.wish': 'private' },
  })
  await wroteDown({ clientId, visitId })
  const anna = await ConsultationPage.ofAnna(browser, world)
  ;({ page } = anna)
  await anna.openAlone('Sam')
  await anna.follow('Afronden')
})
afterAll(async () => {
  await browser?.close()
  await world?.close()
})

/** What was written in the room before this story begins. */
async function wroteDown(of: { clientId: string; visitId: string }): Promise<void> {
  const screen = new TestScreen(await world.clinic.signedIn('Anna'), of)
  const sheet = randomUUID()
  await screen.write(`sheet/${sheet}/choice`, 'Wil ik minder van mijn nachtpil?')
  await screen.write(`sheet/${sheet}/outcome`, { kind: 'not-yet', needed: 'Eerst beter slapen' })
  expect((await screen.decide(sheet, 0)).statusCode).toBe(201)
  const agreed = await screen.agree(randomUUID(), 0, { lookBack: '2026-02-02' })
  expect(agreed.statusCode).toBe(201)
}

/** The PDF behind a link, read as a screen reader would. */
async function paperOf(name: RegExp) {
  const address = await page.getByRole('link', { name }).getAttribute('href')
  const reply = await page.request.get(new URL(address ?? '', world.origin).href)
  expect(reply.status()).toBe(200)
  return await readPdf(await reply.body())
}
async function isWell(name: string) {
  await expectSound(page, name, `summary-${name}`)
  expect(await targetsUnder(page, 24)).toEqual([])
}

test('Sam sees what goes along, and takes home the same words on a tagged PDF', async () => {
  await page.getByRole('button', { name: 'Samenvatting' }).click()
  const preview = page.getByRole('article')
  await preview.getByText('Wil ik minder van mijn nachtpil?').waitFor()
  await isWell('for-sam')
  expect(await preview.innerText()).not.toContain(secret)
  const paper = await paperOf(/Printen/)
  expect(paper).toMatchObject({ language: 'nl', universalAccess: '1', tagged: true })
  expect(paper.title).toBe('Gesprek van 12 januari 2026, Sam')
  expect(paper.headings).toContain('H3 Wil ik minder van mijn nachtpil?')
  for (const words of ['Ik heb soep gekookt', 'Eerst beter slapen', 'elke ochtend lopen'])
    expect(paper.text).toContain(words)
  expect(paper.text).not.toContain(secret)
})

test('for family Sam picks, by keyboard, and nothing else is on the paper', async () => {
  await page.getByRole('radio', { name: /Voor Sam/ }).focus()
  await page.keyboard.press('ArrowDown')
  await page.getByText('Er is nog niets gekozen. Sam kiest wat er mee gaat.').waitFor()
  await isWell('nothing-picked')
  await page.getByRole('checkbox', { name: 'Wie wat doet' }).focus()
  await page.keyboard.press('Space')
  await isWell('for-family')
  const { text } = await paperOf(/Opslaan als PDF/)
  expect(text).toContain('elke ochtend lopen')
  expect(text).not.toContain('nachtpil')
  expect(text).not.toContain('soep')
})

test('in English too, and on a tablet', async () => {
  await page.getByRole('radio', { name: 'English' }).check()
  await page.getByRole('heading', { name: 'Conversation of 12 January 2026' }).waitFor()
  await page.setViewportSize({ width: 820, height: 1180 })
  await isWell('tablet')
  expect(await paperOf(/Printen/)).toMatchObject({ language: 'en' })
  await page.keyboard.press('Escape')
  await page.getByRole('article').waitFor({ state: 'detached' })
  const opener = page.getByRole('button', { name: 'Samenvatting' })
  expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true)
})
