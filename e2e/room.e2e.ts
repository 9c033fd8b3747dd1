import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser, picture } from './support/browser.ts'
import { ConsultationPage } from './support/consultation-page.ts'
import { preparationOfSam } from './support/preparation-of-sam.ts'
import { deskSizes } from './support/sound.ts'
import { WaitingRoom } from './support/waiting-room.ts'
import { signIn } from './support/staff.ts'
import { startWorld, type World } from './support/world.ts'

// A conversation at one screen: who is in the room, what Sam shows, what is ticked, noted and agreed.
// Told in order.

let world: World
let browser: Browser
let anna: ConsultationPage
let page: Page
/** Sam's three digits, on the slip. */
let digits = ''

beforeAll(async () => {
  world = await startWorld('2026-02-02T08:00:00Z')
  browser = await launchBrowser()
  const visit = await world.visit(await world.client('Sam'))
  await (await WaitingRoom.open(world)).handIn(visit, preparationOfSam)
  digits = (await world.clinic.slip(visit)).roomCode
  anna = await ConsultationPage.ofAnna(browser, world)
  ;({ page } = anna)
  await anna.open('Sam')
})
afterAll(async () => {
  await browser?.close()
  await world?.close()
})

/** Goes with the Tab key to what has this name. */
async function tabTo(name: RegExp, most = 60) {
  for (let i = 0; i < most; i += 1) {
    await page.keyboard.press('Tab')
    const here = await page.evaluate(() => {
      const now = document.activeElement
      return now?.getAttribute('aria-label') ?? now?.textContent ?? ''
    })
    if (name.test(here)) return
  }
  throw new Error(`no way to ${name} with the Tab key`)
}
/** Whether it is on the screen as it stands, with nothing over it. */
const isOnTop = (place: Locator) =>
  place.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    return element.contains(document.elementFromPoint(x + width / 2, y + height / 2))
  })
const holdsFocus = (place: Locator) =>
  place.evaluate((element) => element.contains(document.activeElement))
/** Nothing of the conversation is there, and nothing of anybody else's. */
async function isLocked() {
  await page.getByRole('heading', { name: 'Inloggen' }).waitFor()
  await page.getByText('Geef het scherm nu terug.').waitFor()
  expect(await page.locator('body').innerText()).not.toMatch(
    /\bSam\b|Naar mijn gesprekken|naar bed/,
  )
}
/** Anna, and they are where they were. */
async function signsInAgain() {
  await signIn(page, 'anna', world.password)
  await page.getByRole('region', { name: 'Bevestigen' }).waitFor()
}
const textSize = (size: string) =>
  page.evaluate((set) => document.documentElement.style.setProperty('--text-size', set), size)

test('before anybody said who is in the room, only the agenda is open', async () => {
  await page.getByRole('heading', { name: 'Is er iemand mee in het gesprek?' }).waitFor()
  await anna.region('Sam wil praten over').getByText('de nachten, en mijn zus').waitFor()
  expect(await page.locator('body').innerText()).not.toContain('naar de tuin geweest')
  await anna.isSound('the question about company', 'room-company-question')
  // The four buttons are in sight and hide nothing; text twice as large gets the whole screen.
  for (const name of ['Nee', 'Ja'])
    expect(await isOnTop(page.getByRole('button', { name, exact: true }))).toBe(true)
  for (const size of deskSizes) {
    await page.setViewportSize(size)
    expect(await isOnTop(page.getByRole('link', { name: 'Afronden' })), `${size.width}`).toBe(true)
  }
  await page.setViewportSize({ width: 1366, height: 768 })
  await textSize('2')
  expect(await isOnTop(page.getByRole('link', { name: 'Afronden' }))).toBe(false)
  await textSize('')
  await page.getByRole('button', { name: 'Ja', exact: true }).click()
  await page.getByRole('button', { name: 'Laat zien: Wat goed ging' }).click()
  await page.getByText('naar de tuin geweest').waitFor()
  await anna.isSound('with company', 'room-company')
  await anna.follow('Verloop')
  await anna.isSound('trends that are closed', 'room-company-trends')
  await anna.backToConversation()
  await anna.follow('Afronden')
  await page.getByRole('heading', { name: 'Mee naar huis' }).waitFor()
  await anna.isSound('the end with company', 'room-company-finish')
  await anna.backToConversation()
  // With the keyboard: on at the first part that opened.
  await page.getByRole('button', { name: /niemand meer bij/ }).press('Enter')
  const wentWell = page.getByRole('heading', { name: 'Wat goed ging' })
  await wentWell.waitFor()
  expect(await holdsFocus(wentWell)).toBe(true)
})

test('a client who tells in person opens the answer with the digits of the slip', async () => {
  await page.getByRole('button', { name: /Sam wil dit nu laten zien: / }).click()
  const dialog = page.getByRole('dialog')
  await anna.isSound('the digits')
  await anna.typeDigits(digits === '111' ? '222' : '111')
  await dialog.getByRole('button', { name: 'Ja, laat zien' }).click()
  await dialog.getByText('nog 4 keer proberen').waitFor()
  await anna.isSound('digits that are wrong', 'room-digits')
  await anna.typeDigits(digits)
  await dialog.getByRole('button', { name: 'Ja, laat zien' }).click()
  await page.getByText(/Sam liet dit zien op .* Anna was erbij/).waitFor()
})

test('with the keyboard alone: tick, note, agreement, and both confirm', async () => {
  await page.getByRole('heading', { level: 1 }).focus()
  await tabTo(/^Besproken$/)
  await page.keyboard.press('Space')
  await tabTo(/^Notitie bij/)
  await page.keyboard.press('Enter')
  await page.keyboard.type('Vooral rond vier uur')
  await tabTo(/^Punt toevoegen$/)
  await page.keyboard.press('Enter')
  await page.keyboard.type('De uitslag')
  await page.keyboard.press('Enter')
  await page.getByText('De uitslag').waitFor()
  await anna.isSaved()
  await anna.isSound('the first screen', 'room')
  await tabTo(/^Wijzig: De uitslag$/)
  await page.keyboard.press('Enter')
  await anna.isSound('a point that is changed', 'room-point')
  await page.keyboard.press('Enter')

  await tabTo(/^Afspraak maken$/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Een afspraak maken' }).waitFor()
  await page.locator('textarea:focus').waitFor()
  await page.keyboard.type('Om elf uur naar bed, met het raam open')
  const choose = async (name: RegExp) => {
    await tabTo(name)
    await page.keyboard.press('Space')
  }
  // Somebody whose name is not said, and a day that is asked: what is missing stands where it is.
  for (const name of [/^Iemand anders$/, /^Een datum$/]) await choose(name)
  await tabTo(/^Zet de afspraak neer$/)
  await page.keyboard.press('Enter')
  await page.getByText('Schrijf op wie dat is.').waitFor()
  await anna.isSound('an agreement of which something is missing', 'room-agreement-missing')
  for (const name of [/^Iemand anders$/, /^Sam$/, /^Over 2 weken$/]) await choose(name)
  await anna.isSound('an agreement being written', 'room-agreement')
  await tabTo(/^Zet de afspraak neer$/)
  await page.keyboard.press('Enter')
  await page.getByText('Opgeschreven, nog niet bevestigd').waitFor()
  await choose(/^Later/)
  await page.getByText(/staat straks in de volgende vragenlijst/).waitFor()
  await anna.isSound('an agreement set down', 'room-agreement-set-down')

  await tabTo(/^Hier, nu/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Klopt dit voor jou?' }).waitFor()
  await anna.isSound('confirming here', 'room-here')
  await page.keyboard.press('Escape')
  await tabTo(/^Met een ervaringsdeskundige/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Sam, dit is even voor jou' }).waitFor()
  await tabTo(/^Nee, of ik twijfel nog$/)
  await page.keyboard.press('Enter')
  await page.getByText('Er is niets bevestigd.').waitFor()
  await anna.isSound('in doubt', 'room-doubt')
  await tabTo(/^Terug naar het gesprek$/)
  await page.keyboard.press('Enter')
  // Sam was alone with the screen: it comes back behind Anna's password. Back leads nowhere else.
  await isLocked()
  await anna.isSound('given back', 'room-given-back')
  await page.goBack()
  await isLocked()
  await page.goForward()
  await signsInAgain()
  const alone = async () => {
    await tabTo(/^Even alleen/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Sam, dit is even voor jou' }).waitFor()
  }
  // Nor does loading anew while Sam reads, nor a second tab.
  await alone()
  await page.reload()
  await isLocked()
  await signsInAgain()
  await alone()
  const second = await page.context().newPage()
  await second.goto(world.origin)
  await second.getByText('Geef het scherm nu terug.').waitFor()
  await second.close()
  await page.keyboard.press('Escape')
  await isLocked()
  await signsInAgain()
  await alone()
  await anna.isSound('handed over', 'room-alone')
  await page.keyboard.type(digits)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Dank je wel' }).waitFor()
  await anna.isSound('thanked', 'room-thanks')
  await page.keyboard.press('Escape')
  await isLocked()
  await signsInAgain()
  await anna.isSound('waiting for Anna', 'room-waiting-for-anna')
  await tabTo(/^Ik, Anna, bevestig dit$/)
  await page.keyboard.press('Enter')
  await page.getByText(/Anna bevestigde op/).waitFor()
  expect(await holdsFocus(page.getByText('Bevestigd', { exact: true }))).toBe(true)
  await page.getByRole('link', { name: 'Terug naar het gesprek' }).click()
})

test('changing an agreement makes a version; the one before stays to be read', async () => {
  // Made minutes ago: it is not looked back on yet, and can be changed where it is read.
  expect(await page.getByRole('button', { name: 'Zo houden' }).count()).toBe(0)
  await page.getByRole('link', { name: 'Lees de afspraak: Om elf uur' }).click()
  await page.getByRole('button', { name: 'Wijzigen' }).click()
  await page.getByLabel('Wat spreken we af?').fill('Om tien uur naar bed')
  await page.getByRole('button', { name: 'Zet neer als versie 2' }).click()
  const earlier = page.getByRole('region', { name: 'Eerdere versies' })
  await earlier.getByText('Om elf uur naar bed, met het raam open').waitFor()
  await earlier.getByText(/Sam bevestigde alleen/).waitFor()
  await page.getByText('Opgeschreven, nog niet bevestigd').waitFor()
  await page.getByRole('button', { name: 'Stop deze afspraak' }).click()
  await anna.isSound('stopping an agreement', 'room-stopping')
  await page.getByRole('button', { name: 'Ja, stoppen' }).click()
  await page.getByText('Met deze afspraak stoppen.').first().waitFor()
  await anna.isSound('an agreement that is stopped', 'room-stopped')
  await page.getByRole('link', { name: 'Terug naar het gesprek' }).click()
})

/** Everything that is in the page, also what is folded away or only for paper, and what is typed. */
const allOfPage = () =>
  page.evaluate(() =>
    [
      document.querySelector('main')?.innerHTML,
      ...[...document.querySelectorAll('textarea')].map(({ value }) => value),
    ].join(' '),
  )

test('who comes in later: what was told, noted and agreed closes until Sam opens it', async () => {
  const told = /Sam liet dit zien/
  const agreed = 'Om tien uur naar bed'
  await page.getByText(told).waitFor()
  await anna.press('Iemand erbij gekomen')
  for (const words of ['liet dit zien', 'Vooral rond vier uur', agreed])
    expect(await allOfPage()).not.toContain(words)
  await anna.isSound('an agenda that is closed to company', 'room-company-agenda')
  await page.emulateMedia({ media: 'print' })
  const paper = await page.getByRole('main').innerText()
  for (const words of ['liet dit zien', 'Vooral rond vier uur', agreed])
    expect(paper).not.toContain(words)
  await page.emulateMedia({ media: 'screen' })

  // Sam opens the one answer, and closes it again; the rest stays as it is.
  const topics = anna.region('Dit wil Sam zelf vertellen')
  await topics.getByRole('button', { name: /^Laat zien: (?!Notitie)/ }).click()
  await page.getByText(told).waitFor()
  expect(await allOfPage()).not.toContain('Vooral rond vier uur')
  await topics.getByRole('button', { name: /^Doe dicht/ }).click()
  expect(await allOfPage()).not.toContain('liet dit zien')

  // The agreement's own page is closed as well, and printed closed.
  await anna.press('Laat zien: Afspraken en keuzes')
  await page.getByRole('link', { name: new RegExp(agreed) }).click()
  await page.getByRole('button', { name: 'Laat zien: Afspraak' }).waitFor()
  expect(await allOfPage()).not.toContain(agreed)
  await anna.isSound('an agreement that is closed to company', 'room-company-agreement')
  await anna.press('Laat zien: Afspraak')
  await page.getByText(agreed).first().waitFor()
  await anna.press('Doe dicht: Afspraak')
  await anna.press('Er is niemand meer bij: laat alles zien')
  await page.getByText(agreed).first().waitFor()
  // Somebody may come in on any page.
  await anna.press('Iemand erbij gekomen')
  expect(await allOfPage()).not.toContain(agreed)
  expect(await holdsFocus(page.getByRole('heading', { level: 1 }))).toBe(true)
  await anna.press('Er is niemand meer bij: laat alles zien')
  await anna.backToConversation()
})

test('a sheet that was begun closes with the page it is on', async () => {
  const words = 'mijn nachtpil, wel of niet'
  await anna.follow('Keuze maken')
  await page.getByLabel(/^Wat is de keuze/).fill(words)
  await anna.isSaved()
  await anna.press('Iemand erbij gekomen')
  await page.getByRole('button', { name: 'Laat zien: Keuze' }).waitFor()
  expect(await allOfPage()).not.toContain(words)
  await anna.isSound('a sheet that is closed to company', 'room-company-sheet')
  // Its words are not in the question which choice to go on with either.
  await anna.backToConversation()
  await anna.press('Keuze maken')
  const dialog = page.getByRole('dialog', { name: /^Met welke keuze/ })
  expect(await dialog.innerText()).not.toContain(words)
  await anna.isSound('what was begun, closed to company', 'room-company-begun')
  await dialog.getByRole('button', { name: /^Laat zien/ }).click()
  await dialog.getByRole('link', { name: words }).click()
  await anna.press('Laat zien: Keuze')
  await page.getByLabel(/^Wat is de keuze/).waitFor()
  for (const place of ['Verloop', 'Afronden']) {
    await anna.backToConversation()
    if (place === 'Verloop') await page.getByRole('button', { name: /niemand meer bij/ }).click()
    await anna.follow(place)
    await page.getByRole('button', { name: 'Iemand erbij gekomen' }).waitFor()
  }
  await anna.backToConversation()
})

test('on paper stands what was ticked and noted; nothing asks to be pressed', async () => {
  const other = await ConsultationPage.ofAnna(browser, world)
  await other.openAlone('Sam')
  await other.page.emulateMedia({ media: 'print' })
  const words = await other.page.getByRole('main').innerText()
  for (const said of ['Besproken', 'Vooral rond vier uur', 'Sam liet dit zien', 'De uitslag'])
    expect(words).toContain(said)
  expect(words).not.toMatch(
    /Later|Niet meer nodig|Punt toevoegen|Afspraak maken|Verloop$|bewaard|Hier verder|Iemand erbij/m,
  )
  await picture(other.page, 'room-paper')
  await other.close()
})
