import { randomUUID } from 'node:crypto'
import { TestScreen } from '@samen/backend/testing/room'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from './support/browser.ts'
import { ConsultationPage } from './support/consultation-page.ts'
import { WaitingRoom } from './support/waiting-room.ts'
import { startWorld, type World } from './support/world.ts'

// Three weeks after something was agreed: Sam told how it went, and what we do with it now. Told in
// order, and read once more in English.

const walk = randomUUID()

let world: World
let browser: Browser
let anna: ConsultationPage
let page: Page

beforeAll(async () => {
  world = await startWorld('2026-02-02T08:00:00Z')
  browser = await launchBrowser()
  const waiting = await WaitingRoom.open(world)
  const clientId = await world.client('Sam')
  const first = await world.visit(clientId)
  await waiting.handIn(first, {
    says: { 'feeling.overall': 4, 'goal.conversation': { ranked: ['worries'] } },
  })
  const room = new TestScreen(await world.clinic.signedIn('Anna'), { clientId, visitId: first })
  await room.write(`tick/goal:${first}:worries`, 'later')
  const agreed = [
    [walk, 'Elke ochtend een rondje lopen'],
    [randomUUID(), 'Anna belt de gemeente'],
    [randomUUID(), 'Om elf uur naar bed'],
  ] as const
  for (const [id, what] of agreed) await room.agree(id, 0, { what })
  await room.close()
  world.clock.set('2026-02-23T08:00:00Z')
  await waiting.handIn(await world.visit(clientId), {
    says: {
      [`agreement.result@${walk}`]: { choice: 'partly' },
      [`agreement.how@${walk}`]: 'Zaterdags vergat ik dat',
      'feeling.overall': 6,
      'goal.conversation': { ranked: ['tell'] },
    },
  })
  anna = await ConsultationPage.ofAnna(browser, world)
  ;({ page } = anna)
  await anna.openAlone('Sam')
})
afterAll(async () => {
  await browser?.close()
  await world?.close()
})

test('how it went stands with the agreement; it is kept, changed or stopped', async () => {
  const agreed = anna.region('Wat we afspraken en hoe het ging')
  await agreed.getByRole('button', { name: /^Nog \d+ tonen/ }).press('Enter')
  await agreed.getByText('Zaterdags vergat ik dat').waitFor()
  const now = anna.group('Wat doen we met: Elke ochtend een rondje lopen')
  await now.getByRole('button', { name: 'Zo houden' }).press('Space')
  await now.getByRole('button', { name: 'Zo houden', pressed: true }).waitFor()
  await anna.isSaved()
  await anna.isSound('what was agreed', 'room-agreed')
  await now.getByRole('button', { name: 'Stoppen' }).press('Enter')
  await page.getByRole('heading', { name: 'Deze afspraak stoppen?' }).waitFor()
  await page.keyboard.press('Escape')
})

test('made anew elsewhere meanwhile: it is said, and what was typed is still there', async () => {
  const now = anna.group('Wat doen we met: Elke ochtend een rondje lopen')
  await now.getByRole('button', { name: 'Wijzigen' }).press('Enter')
  await page.getByLabel('Wat spreken we af?').fill('Elke avond een rondje lopen')
  await anna.isSaved()
  const refused = { code: 'version-conflict', message: '', requestId: randomUUID() }
  await page.route('**/agreements', (route) => route.fulfill({ status: 409, json: refused }))
  await anna.press('Zet neer als versie 2')
  await page.getByText(/intussen een nieuwe versie gemaakt/).waitFor()
  await anna.isSound('changed elsewhere', 'room-changed-elsewhere')
  await page.unroute('**/agreements')
  await anna.press('Zet neer als versie 2')
  await anna.region('Eerdere versies').getByText('Elke ochtend een rondje lopen').waitFor()
  await anna.backToConversation()
})

test('in English too nothing is wider than the screen, and nothing is left in Dutch', async () => {
  await anna.press('English')
  await page.getByRole('heading', { level: 1, name: 'Conversation with Sam' }).waitFor()
  // What was shared comes anew, in English.
  await page.getByRole('figure', { name: 'How I feel' }).waitFor()
  const isEnglish = async (what: string) => {
    await anna.isSound(`${what}, in English`, `room-en-${what}`)
    // Words that nobody in this story wrote; what was written stays as it is.
    const words = await page.getByRole('main').innerText()
    const dutch = /\b(het|niet|wordt|jullie|afspraak|gesprek|keuze|kies|nog|hoe|wat|van)\b/gi
    expect({ what, dutch: words.match(dutch) }).toEqual({ what, dutch: null })
  }
  await isEnglish('first')
  for (const [button, what] of [
    ['Make an agreement', 'agreement'],
    ['Make a choice', 'sheet'],
    ['Trends', 'trends'],
    ['Finish', 'finish'],
  ] as const) {
    await anna.follow(button)
    await page.getByRole('link', { name: 'Back to the conversation' }).waitFor()
    await isEnglish(what)
    await anna.follow('Back to the conversation')
  }
})
