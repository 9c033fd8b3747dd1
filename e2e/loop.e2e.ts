import { readPdf } from '@samen/backend/testing/read-pdf'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser, picture } from './support/browser.ts'
import { ConsultationPage, plain } from './support/consultation-page.ts'
import { accessibilityProblems } from './support/inspect.ts'
import { KioskPage } from './support/kiosk-page.ts'
import { signIn } from './support/staff.ts'
import { startWorld, type World } from './support/world.ts'

// The loop, all of it in the browser: Sam prepares, Sam and Anna decide, Sam takes the paper home, and
// the next time begins with how it went. Told in order; the clock moves weeks at a time.

const secret = 'ik drink weer op zondag'
const ownWords = 'Ik probeer om de dag een halve'

let world: World
let browser: Browser
let kiosk: KioskPage
let anna: ConsultationPage
let page: Page
let sam: string
let first: string
beforeAll(async () => {
  world = await startWorld('2026-01-12T08:00:00Z')
  browser = await launchBrowser()
  kiosk = await KioskPage.enrolled(browser, world)
  anna = await ConsultationPage.ofAnna(browser, world, { width: 1920, height: 1080 })
  ;({ page } = anna)
  sam = await world.client('Sam')
})
afterAll(async () => {
  await browser?.close()
  await world?.close()
})

/** Anna opens today's visit of Sam; nobody came along. Her session of weeks ago is over. */
async function annaOpensSam() {
  await page.goto(world.origin)
  await page
    .getByLabel('Gebruikersnaam')
    .or(page.getByRole('button', { name: 'Uitloggen' }))
    .waitFor()
  if (await page.getByLabel('Gebruikersnaam').isVisible())
    await signIn(page, 'anna', world.password)
  await anna.openAlone('Sam')
}
test('12 January: Sam prepares, with goals, and one answer that is only for Sam', async () => {
  first = await world.visit(sam)
  await kiosk.arrive(first, 'Sam')
  await kiosk.beginFullForm(secret)
  await kiosk.press(/^Wie mag dit zien/)
  await kiosk.choose(/^Alleen voor mij/)
  await kiosk.press('Klaar')
  await kiosk.press('Verder')
  await kiosk.skipUntil(/^Hoe voel je je vandaag/)
  await kiosk.rate(/^Hoe voel je je vandaag/, 4)
  await kiosk.rate(/geslapen/, 3)
  await kiosk.stopAndHandIn([/^Ik wil hulp bij een keuze/, /^Ik maak me zorgen/])
  await kiosk.sees('Welkom')
})

test('in the room: the agenda is ticked, a choice is made between two options and nothing changing', async () => {
  await annaOpensSam()
  const goals = anna.region('Sam wil praten over')
  expect(plain(await goals.innerText())).toMatch(/hulp bij een keuze.*maak me zorgen/)
  const tick = (about: RegExp, how: string) =>
    anna.group(about).getByRole('button', { name: how }).click()
  await tick(/hulp bij een keuze/, 'Besproken')
  await tick(/maak me zorgen/, 'Later')
  await anna.isSaved()

  await anna.follow('Keuze maken')
  await page.getByLabel(/^Wat is de keuze/).fill('Mijn nachtpil: zo door, of anders?')
  await page.getByLabel('Mogelijkheid 1: wat is het?').fill('Om de dag een halve')
  await page.getByLabel('Mogelijkheid 2: wat is het?').fill('De pil eerder op de avond')
  const halve = page.getByRole('article', { name: 'Om de dag een halve' })
  await halve.getByRole('button', { name: /^Sam zegt iets vóór/ }).click()
  await page.keyboard.type('Dan ben ik minder suf')
  await page.keyboard.press('Enter')
  await page.getByRole('article', { name: 'Er verandert niets' }).waitFor()
  await page.getByRole('radio', { name: /^We kiezen samen/ }).check()
  await page.getByLabel('Sam zegt het eerst, in eigen woorden').fill(ownWords)
  await page.getByRole('radio', { name: 'Om de dag een halve' }).check()
  await page.getByLabel('Waarom', { exact: true }).fill('De ochtenden tellen het meest')
  await anna.press('Taak toevoegen: Sam')
  await page.keyboard.type('Bijhouden hoe ik slaap')
  await anna.isSaved()
  await anna.press('Leg vast als versie 1')
  await page.getByRole('heading', { name: 'Versie 1, 12 januari 2026' }).waitFor()
  await anna.bothConfirm((await world.clinic.slip(first)).roomCode)
  await picture(page, 'loop-decided')
})

test('the paper to take home says it in the language and order of Sam, for a screen reader too', async () => {
  await anna.backToConversation()
  await anna.follow('Afronden')
  await anna.press('Samenvatting')
  const dialog = page.getByRole('dialog')
  await dialog.getByText(ownWords).first().waitFor()
  expect(await accessibilityProblems(page)).toEqual([])
  await picture(page, 'loop-summary')
  const address = await dialog
    .getByRole('link', { name: /Printen|PDF/ })
    .first()
    .getAttribute('href')
  const reply = await page.request.get(new URL(address ?? '', world.origin).href)
  expect(reply.status()).toBe(200)
  const pdf = await readPdf(await reply.body())
  expect(pdf).toMatchObject({ language: 'nl', tagged: true, universalAccess: '1' })
  expect(pdf.title).toMatch(/^Gesprek van 12 januari 2026/)
  expect(pdf.headings[0]).toBe('H1 Gesprek van 12 januari 2026')
  expect(pdf.roles).toEqual(expect.arrayContaining(['L', 'LI']))
  const text = plain(pdf.text)
  for (const words of ['Ik wil hulp bij een keuze', ownWords, 'Bijhouden hoe ik slaap'])
    expect(text).toContain(words)
  expect(text).not.toContain(secret)
  await dialog.getByRole('button', { name: 'Sluiten' }).click()
  await anna.press('Ja, afronden')
  await page.getByText('Het gesprek is afgerond').first().waitFor()
})

test('2 February: the questionnaire asks first how it went', async () => {
  world.clock.set('2026-02-02T08:00:00Z')
  await kiosk.arrive(await world.visit(sam), 'Sam')
  await kiosk.press(/^Mijn voorbereiding/)
  await kiosk.page.getByText(ownWords).first().waitFor()
  await kiosk.page.getByText('Wat is er gebeurd met deze afspraak?').waitFor()
  await kiosk.choose('Een deel gedaan')
  await kiosk.page
    .getByRole('textbox', { name: 'Hoe ging het?' })
    .fill('In het weekend vergat ik het')
  await kiosk.choose('Veranderen')
  await picture(kiosk.page, 'loop-asked-first')
  await kiosk.press('Verder')
  // What was put off comes back as a question; Sam still wants to talk about it.
  await kiosk.page.getByText('Ik maak me zorgen').first().waitFor()
  await kiosk.skipUntil(/^Hoe voel je je vandaag/)
  await kiosk.rate(/^Hoe voel je je vandaag/, 6)
  await kiosk.rate(/geslapen/, 5)
  await kiosk.stopAndHandIn([/^Ik wil iets vertellen/])
})

test('in the room: how it went, what was left over, and the decision on its day in the trends', async () => {
  await annaOpensSam()
  const agreed = anna.region('Wat we afspraken en hoe het ging')
  expect(plain(await agreed.innerText())).toMatch(
    /Ik probeer om de dag een halve.*gekozen op 12 januari 2026.*In het weekend vergat ik het/,
  )
  await anna.region('Blijven liggen van vorige keer').getByText('Ik maak me zorgen').waitFor()
  await picture(page, 'loop-second-visit')
  await anna.follow('Verloop')
  await page.getByRole('figure', { name: 'Slapen' }).waitFor()
  const choices = anna.region('Keuzes en afspraken')
  expect(plain(await choices.innerText())).toMatch(/12 jan 2026 Mijn nachtpil/)
  await picture(page, 'loop-trends')
  await anna.backToConversation()
})

test('2 March: the decision is made anew; version 1 is still there to be read', async () => {
  await anna.follow('Afronden')
  await anna.press('Ja, afronden')
  await page.getByText('Het gesprek is afgerond').first().waitFor()
  world.clock.set('2026-03-02T08:00:00Z')
  const visit = await world.visit(sam)
  await kiosk.arrive(visit, 'Sam')
  await kiosk.handInEasyForm('Goed')
  await annaOpensSam()
  await page
    .getByRole('link', { name: /^Mijn nachtpil|^Keuze Mijn nachtpil/ })
    .first()
    .click()
  await anna.press('Verander deze keuze')
  await page.getByLabel('Sam zegt het eerst, in eigen woorden').fill('Ik ga terug naar een hele')
  await page.getByRole('radio', { name: 'Er verandert niets' }).check()
  await anna.isSaved()
  await anna.press('Leg vast als versie 2')
  await page.getByRole('heading', { name: 'Versie 2, 2 maart 2026' }).waitFor()
  await anna.bothConfirm((await world.clinic.slip(visit)).roomCode)
  await anna.press(/^Leg versie 1 \(12 januari 2026\) ernaast/)
  const before = anna.region('Versie 1, 12 januari 2026')
  expect(await before.innerText()).toContain(ownWords)
  await picture(page, 'loop-two-versions')
})

test('what Sam kept for Sam is on no page that Anna saw', async () => {
  expect(await page.content()).not.toContain(secret)
  expect(world.log.join('\n')).not.toContain(secret)
})
