import { readPdf } from '@samen/backend/testing/read-pdf'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser, picture } from './support/browser.ts'
import { accessibilityProblems } from './support/inspect.ts'
import { KioskPage } from './support/kiosk-page.ts'
import { signedIn, signIn } from './support/staff.ts'
import { startWorld, type World } from './support/world.ts'

// The loop, all of it in the browser: Sam prepares, Sam and Anna decide, Sam takes the paper home, and
// the next time begins with how it went. Told in order; the clock moves weeks at a time.

const secret = 'ik drink weer op zondag'
const ownWords = 'Ik probeer om de dag een halve'

let world: World
let browser: Browser
let kiosk: KioskPage
let anna: Page
let sam: string
let first: string
beforeAll(async () => {
  world = await startWorld('2026-01-12T08:00:00Z')
  browser = await launchBrowser()
  kiosk = await KioskPage.enrolled(browser, world)
  anna = await signedIn(browser, world, 'anna', { width: 1920, height: 1080 })
  sam = await world.client('Sam')
})
afterAll(async () => {
  await browser?.close()
  await world?.close()
})

const press = (name: string | RegExp) =>
  anna.getByRole('button', { name, exact: typeof name === 'string' }).click()
const region = (name: string) => anna.getByRole('region', { name })
const toConversation = () => anna.getByRole('link', { name: 'Terug naar het gesprek' }).click()
const isSaved = () => anna.getByText('Alles is bewaard').waitFor()
const plain = (words: string) => words.replaceAll(/\s+/g, ' ').trim()

/** Anna opens today's visit of Sam; nobody came along. Her session of weeks ago is over. */
async function annaOpensSam() {
  await anna.goto(world.origin)
  await anna
    .getByLabel('Gebruikersnaam')
    .or(anna.getByRole('button', { name: 'Uitloggen' }))
    .waitFor()
  if (await anna.getByLabel('Gebruikersnaam').isVisible())
    await signIn(anna, 'anna', world.password)
  await anna.getByRole('link', { name: /Sam/ }).click()
  await anna.getByRole('heading', { name: 'Gesprek met Sam' }).waitFor()
  await press('Nee')
}
/** Sam's digits, typed by Sam; then Anna says yes too. */
async function bothConfirm(roomCode: string) {
  await press(/^Hier, nu/)
  const dialog = anna.getByRole('dialog')
  for (const digit of roomCode)
    await dialog.getByRole('button', { name: digit, exact: true }).click()
  await dialog.getByRole('button', { name: 'Ja, dit klopt' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await press('Ik, Anna, bevestig dit')
  await anna.getByText('Bevestigd', { exact: true }).waitFor()
}

test('12 January: Sam prepares, with goals, and one answer that is only for Sam', async () => {
  first = await world.visit(sam)
  await kiosk.arrive(first, 'Sam')
  await kiosk.press(/^Mijn voorbereiding/)
  await kiosk.sees(/goed gegaan/)
  await kiosk.write(secret)
  await kiosk.press(/^Wie mag dit zien/)
  await kiosk.choose(/^Alleen voor mij/)
  await kiosk.press('Klaar')
  await kiosk.press('Verder')
  await kiosk.skipUntil(/^Hoe voel je je vandaag/)
  await kiosk.rate(/^Hoe voel je je vandaag/, 4)
  await kiosk.rate(/geslapen/, 3)
  await kiosk.stopAndHandIn([/^Ik wil hulp bij een keuze/, /^Ik maak me zorgen/])
})

test('in the room: the agenda is ticked, a choice is made between two options and nothing changing', async () => {
  await annaOpensSam()
  const goals = region('Sam wil praten over')
  expect(plain(await goals.innerText())).toMatch(/hulp bij een keuze.*maak me zorgen/)
  const tick = (about: RegExp, how: string) =>
    anna.getByRole('group', { name: about }).getByRole('button', { name: how }).click()
  await tick(/hulp bij een keuze/, 'Besproken')
  await tick(/maak me zorgen/, 'Later')
  await isSaved()

  await anna.getByRole('link', { name: 'Keuze maken' }).click()
  await anna.getByLabel(/^Wat is de keuze/).fill('Mijn nachtpil: zo door, of anders?')
  await anna.getByLabel('Mogelijkheid 1: wat is het?').fill('Om de dag een halve')
  await anna.getByLabel('Mogelijkheid 2: wat is het?').fill('De pil eerder op de avond')
  const halve = anna.getByRole('article', { name: 'Om de dag een halve' })
  await halve.getByRole('button', { name: /^Sam zegt iets vóór/ }).click()
  await anna.keyboard.type('Dan ben ik minder suf')
  await anna.keyboard.press('Enter')
  await anna.getByRole('article', { name: 'Er verandert niets' }).waitFor()
  await anna.getByRole('radio', { name: /^We kiezen samen/ }).check()
  await anna.getByLabel('Sam zegt het eerst, in eigen woorden').fill(ownWords)
  await anna.getByRole('radio', { name: 'Om de dag een halve' }).check()
  await anna.getByLabel('Waarom', { exact: true }).fill('De ochtenden tellen het meest')
  await press('Taak toevoegen: Sam')
  await anna.keyboard.type('Bijhouden hoe ik slaap')
  await isSaved()
  await press('Leg vast als versie 1')
  await anna.getByRole('heading', { name: 'Versie 1, 12 januari 2026' }).waitFor()
  await bothConfirm((await world.clinic.slip(first)).roomCode)
  await picture(anna, 'loop-decided')
})

test('the paper to take home says it in the language and order of Sam, for a screen reader too', async () => {
  await toConversation()
  await anna.getByRole('link', { name: 'Afronden' }).click()
  await press('Samenvatting')
  const dialog = anna.getByRole('dialog')
  await dialog.getByText(ownWords).first().waitFor()
  expect(await accessibilityProblems(anna)).toEqual([])
  await picture(anna, 'loop-summary')
  const address = await dialog
    .getByRole('link', { name: /Printen|PDF/ })
    .first()
    .getAttribute('href')
  const reply = await anna.request.get(new URL(address ?? '', world.origin).href)
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
  await press('Ja, afronden')
  await anna.getByText('Het gesprek is afgerond').first().waitFor()
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
  const agreed = region('Wat we afspraken en hoe het ging')
  expect(plain(await agreed.innerText())).toMatch(
    /Ik probeer om de dag een halve.*gekozen op 12 januari 2026.*In het weekend vergat ik het/,
  )
  await region('Blijven liggen van vorige keer').getByText('Ik maak me zorgen').waitFor()
  await picture(anna, 'loop-second-visit')
  await anna.getByRole('link', { name: 'Verloop', exact: true }).click()
  await anna.getByRole('figure', { name: 'Slapen' }).waitFor()
  const choices = region('Keuzes en afspraken')
  expect(plain(await choices.innerText())).toMatch(/12 jan 2026 Mijn nachtpil/)
  await picture(anna, 'loop-trends')
  await toConversation()
})

test('2 March: the decision is made anew; version 1 is still there to be read', async () => {
  await anna.getByRole('link', { name: 'Afronden' }).click()
  await press('Ja, afronden')
  await anna.getByText('Het gesprek is afgerond').first().waitFor()
  world.clock.set('2026-03-02T08:00:00Z')
  const visit = await world.visit(sam)
  await kiosk.arrive(visit, 'Sam')
  await kiosk.handInEasyForm('Goed')
  await annaOpensSam()
  await anna
    .getByRole('link', { name: /^Mijn nachtpil|^Keuze Mijn nachtpil/ })
    .first()
    .click()
  await press('Verander deze keuze')
  await anna.getByLabel('Sam zegt het eerst, in eigen woorden').fill('Ik ga terug naar een hele')
  await anna.getByRole('radio', { name: 'Er verandert niets' }).check()
  await isSaved()
  await press('Leg vast als versie 2')
  await anna.getByRole('heading', { name: 'Versie 2, 2 maart 2026' }).waitFor()
  await bothConfirm((await world.clinic.slip(visit)).roomCode)
  await press(/^Leg versie 1 \(12 januari 2026\) ernaast/)
  const before = anna.getByRole('region', { name: 'Versie 1, 12 januari 2026' })
  expect(await before.innerText()).toContain(ownWords)
  await picture(anna, 'loop-two-versions')
})

test('what Sam kept for Sam is on no page that Anna saw', async () => {
  expect(await anna.content()).not.toContain(secret)
  expect(world.log.join('\n')).not.toContain(secret)
})
