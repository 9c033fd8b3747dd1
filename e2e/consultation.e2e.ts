import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser, picture } from './support/browser.ts'
import { ConsultationPage } from './support/consultation-page.ts'
import { preparationOfSam } from './support/preparation-of-sam.ts'
import { WaitingRoom } from './support/waiting-room.ts'
import { startWorld, type World } from './support/world.ts'

// What Sam and Anna read together, when Sam comes for the third time.

let world: World
let browser: Browser
let anna: ConsultationPage
let page: Page

beforeAll(async () => {
  world = await startWorld('2026-01-12T08:00:00Z')
  browser = await launchBrowser()
  await samComesThreeTimes()
  anna = await ConsultationPage.ofAnna(browser, world)
  ;({ page } = anna)
  await anna.openAlone('Sam')
})
afterAll(async () => {
  await browser?.close()
  await world?.close()
})

const pill = { id: 'm1', name: 'mijn nachtpil', state: 'new' }

/** Sam: a first visit; a second one that is amended, with sleep kept private; a third, today. */
async function samComesThreeTimes() {
  const sam = await world.client('Sam')
  const room = await WaitingRoom.open(world)
  await room.handIn(await world.visit(sam), {
    says: {
      'strength.today': 'Ik heb soep gekookt',
      'strength.sources': { chosen: ['animal'], other: ['mijn volkstuin'] },
      'feeling.overall': 4,
      'sleep.quality': 3,
      'medication.uses': 'yes',
      'medication.list': [pill],
      'medication.help@m1': 5,
      'goal.conversation': { ranked: ['worries'] },
    },
  })
  world.clock.set('2026-02-02T08:00:00Z')
  const second = await world.visit(sam)
  const secondTime = {
    'feeling.overall': 5,
    'sleep.quality': 2,
    'goal.conversation': { ranked: ['tell'] },
  }
  const hidden = { 'sleep.quality': 'private' } as const
  await room.handIn(second, { says: secondTime, sharing: hidden })
  world.clock.advance({ minutes: 5 })
  const amended = { ...secondTime, 'feeling.overall': 6 }
  await room.handIn(second, { says: amended, sharing: hidden, baseVersion: 1 })
  world.clock.advance({ minutes: 5 })
  // Only what is private changes: nobody else can see that this version exists.
  await room.handIn(second, {
    says: { ...amended, 'sleep.quality': 9 },
    sharing: hidden,
    baseVersion: 2,
  })

  world.clock.set('2026-03-02T08:00:00Z')
  await room.handIn(await world.visit(sam), {
    says: {
      ...preparationOfSam.says,
      'sleep.quality': 6,
      'medication.uses': 'yes',
      'medication.list': [{ ...pill, state: 'kept' }],
      'medication.help@m1': 7,
      'change.wish': 'Vaker naar buiten',
    },
    sharing: preparationOfSam.sharing,
    notes: { 'sleep.quality': 'Het raam staat nu open' },
  })
}

test('what Sam wants to talk about stands first, in the order and the words of Sam', async () => {
  const goals = anna.region('Sam wil praten over')
  expect(await goals.locator('.agenda-words').allInnerTexts()).toEqual([
    'de nachten, en mijn zus',
    'Ik wil iets veranderen aan mijn medicijnen',
  ])
  const headings = await page.getByRole('main').locator('h1, .first-screen h2').allInnerTexts()
  expect(headings).toEqual([
    'Gesprek met Sam',
    'Sam wil praten over',
    'Dit wil Sam zelf vertellen',
    'Anna wil praten over',
    'Wat goed ging',
    'Wat we afspraken en hoe het ging',
    'Wat anders is',
    'Wat Sam erbij vertelt',
  ])
  const topics = anna.region('Dit wil Sam zelf vertellen')
  expect(await topics.locator('.agenda-words').allInnerTexts()).toEqual(['Hoop'])
})

test('the first screen needs no scrolling to be read, on a small and on a large screen', async () => {
  for (const viewport of [
    { width: 1366, height: 768 },
    { width: 1920, height: 1080 },
  ]) {
    await page.setViewportSize(viewport)
    for (const name of ['Sam wil praten over', 'Wat goed ging']) {
      const box = await anna.region(name).boundingBox()
      expect(box && box.y + box.height).toBeLessThan(viewport.height)
    }
    expect(
      (await page.getByRole('heading', { name: 'Wat anders is' }).boundingBox())?.y,
    ).toBeLessThan(500)
    await picture(page, `consultation-${viewport.width}`)
  }
  await page.setViewportSize({ width: 1366, height: 768 })
})

test('what is different stands beside what was said then; what was kept back in between is no trace', async () => {
  const lines = await anna.region('Wat anders is').getByRole('listitem').allInnerTexts()
  expect(lines.map((line) => line.replaceAll(/\s+/g, ' '))).toEqual([
    'Slapen Hoger · 0 is heel slecht, 10 is heel goed 12 januari 2026 3 Nu 6 Het raam staat nu open',
    expect.stringMatching(/^mijn nachtpil · \D+ 12 januari 2026 5 Nu 7$|^mijn nachtpil/),
    'Hoe ik me voel Hoger · 0 is heel slecht, 10 is heel goed 2 februari 2026 6 Nu 7',
  ])
})

test('a chart is walked through with the keyboard, and a point opens the answer in its own words', async () => {
  const chart = page.getByRole('figure', { name: 'Slapen' })
  const point = chart.getByRole('group').getByRole('button')
  await point.focus()
  expect(await point.textContent()).toContain('2 mrt 2026: 6')
  await page.keyboard.press('ArrowLeft')
  // February was private: the point before is the one of January, and no line joins them.
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('12 jan 2026: 3')
  expect(await chart.locator('.chart-line').getAttribute('d')).toMatch(/^M[\d. ]+M[\d. ]+$/)
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Slapen' })
  await dialog.getByText('Hoe heb je de afgelopen week geslapen?').waitFor()
  await dialog.getByText('Het raam staat nu open').waitFor()
  await anna.isSound('one answer', 'consultation-answer')
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
})

test('each chart has its table', async () => {
  const chart = page.getByRole('figure', { name: 'Hoe ik me voel' })
  await chart.getByText('Tabel').click()
  // The table is made when it is opened.
  await chart.getByRole('table').waitFor()
  const rows = await chart.getByRole('row').allInnerTexts()
  expect(rows.map((row) => row.split(/\s*\t\s*/))).toEqual([
    ['Dag', 'Antwoord'],
    ['12 jan 2026', '4'],
    ['2 feb 2026', '6'],
    ['2 mrt 2026', '7'],
  ])
})

test('an earlier version opens with its own wording; the amendment of private answers is nowhere', async () => {
  const versions = anna.region('Eerdere voorbereidingen')
  const rows = await versions.getByRole('row').allInnerTexts()
  expect(rows.slice(1).map((row) => row.split('\t')[2])).toEqual([
    '2 maart 2026, 9.00 uur',
    '2 februari 2026, 9.05 uur',
    '2 februari 2026, 9.00 uur later veranderd',
    '12 januari 2026, 9.00 uur',
  ])
  await versions.getByRole('button', { name: 'Open de antwoorden van 12 januari 2026' }).click()
  const dialog = page.getByRole('dialog', { name: '12 januari 2026' })
  await dialog.getByText('mijn volkstuin').waitFor()
  await anna.isSound('an earlier version', 'consultation-earlier-version')
  await dialog.getByRole('button', { name: 'Sluiten' }).click()
})

test('Back closes what is open over the page; the list of other clients stays out of sight', async () => {
  await page.getByRole('button', { name: 'Alle antwoorden' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  await page.goBack()
  await dialog.waitFor({ state: 'hidden' })
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Gesprek met Sam')
})

test('paper says who and when in full, and asks nobody to press anything', async () => {
  await page.emulateMedia({ media: 'print' })
  const words = await page.locator('.page').innerText()
  expect(words).toContain('Gesprek met Anna. Ingeleverd op 2 maart 2026, 9.00 uur')
  expect(words).not.toMatch(/vandaag|Kies een punt|Afdrukken|Nog \d+ tonen/)
  await page.emulateMedia({ media: null })
})

test('accessible as a whole, also with letters twice as large', async () => {
  await page
    .getByRole('button', { name: /^Nog \d/ })
    .first()
    .click({ timeout: 1000 })
    .catch(() => {})
  expect(await page.getByRole('figure').count()).toBeGreaterThan(0)
  await anna.isSound('the conversation as a whole')
})
