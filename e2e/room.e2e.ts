import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, picture } from './support/browser.ts'
import { accessibilityProblems, overflowAtTwice } from './support/inspect.ts'
import { signedIn } from './support/staff.ts'
import { WaitingRoom } from './support/waiting-room.ts'
import { startWorld, type World } from './support/world.ts'

let world: World
let browser: Browser
/** Sam's three digits, on the slip. */
let digits = ''

const sizes = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
  { width: 820, height: 1180 },
]

beforeAll(async () => {
  world = await startWorld('2026-02-02T08:00:00Z')
  browser = await launchBrowser()
  const sam = await world.client('Sam')
  const visit = await world.visit(sam)
  const waiting = await WaitingRoom.open(world)
  await waiting.handIn(visit, {
    says: {
      'strength.today': 'Ik ben twee keer naar de tuin geweest',
      'feeling.overall': 7,
      'hope.level': 5,
      'goal.conversation': { ranked: ['other', 'medication'], other: 'de nachten, en mijn zus' },
    },
    sharing: { 'hope.level': 'discuss' },
  })
  digits = (await world.clinic.slip(visit)).roomCode
  await waiting.begin(await world.visit(await world.client('Kees')))
  await world.visit(await world.client('Mo'))
})
afterAll(async () => {
  await browser?.close()
  await world?.close()
})

async function openClient(page: Page, name: string) {
  await page.getByRole('link', { name: new RegExp(name) }).click()
  await page.getByRole('heading', { name: `Gesprek met ${name}` }).waitFor()
}
/** Accessible and not wider than the screen, on every screen and with letters twice as large. */
async function expectSound(page: Page, what: string) {
  const before = page.viewportSize()
  for (const size of sizes) {
    await page.setViewportSize(size)
    // At the end of the page the four buttons stand over nothing that is measured.
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
    expect(await accessibilityProblems(page), `${what} at ${size.width}`).toEqual([])
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(over, `${what} at ${size.width}`).toBeLessThanOrEqual(0)
    expect(await overflowAtTwice(page), `${what} at ${size.width}, twice`).toBeLessThanOrEqual(0)
  }
  await page.evaluate(() => window.scrollTo(0, 0))
  if (before) await page.setViewportSize(before)
}
/** Goes with the Tab key to what has this name. */
async function tabTo(page: Page, name: RegExp, most = 60) {
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
async function typeDigits(page: Page, code: string) {
  for (const digit of code) await page.getByRole('button', { name: digit, exact: true }).click()
}
/** Whether it is on the screen as it stands, with nothing over it. */
const isOnTop = (place: Locator) =>
  place.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    return element.contains(document.elementFromPoint(x + width / 2, y + height / 2))
  })
const textSize = (page: Page, size: string) =>
  page.evaluate((set) => document.documentElement.style.setProperty('--text-size', set), size)
const goals = (page: Page) => page.getByRole('region', { name: 'Sam wil praten over' })
const ticks = (page: Page, about: RegExp) => page.getByRole('group', { name: about })
const saved = (page: Page) => page.getByText('Alles is bewaard').waitFor()

describe('one screen', () => {
  let page: Page
  beforeAll(async () => {
    page = await signedIn(browser, world, 'anna')
    await openClient(page, 'Sam')
  })
  afterAll(async () => {
    await page?.context().close()
  })

  test('before anybody said who is in the room, only the agenda is open', async () => {
    await page.getByRole('heading', { name: 'Is er iemand mee in het gesprek?' }).waitFor()
    await goals(page).getByText('de nachten, en mijn zus').waitFor()
    expect(await page.locator('body').innerText()).not.toContain('naar de tuin geweest')
    await expectSound(page, 'the question about company')
    // The four buttons are in sight and hide nothing; text twice as large gets the whole screen.
    for (const name of ['Nee', 'Ja'])
      expect(await isOnTop(page.getByRole('button', { name, exact: true }))).toBe(true)
    for (const size of [...sizes, { width: 820, height: 1180 }]) {
      await page.setViewportSize(size)
      expect(await isOnTop(page.getByRole('link', { name: 'Afronden' })), `${size.width}`).toBe(
        true,
      )
    }
    await page.setViewportSize({ width: 1366, height: 768 })
    await textSize(page, '2')
    expect(await isOnTop(page.getByRole('link', { name: 'Afronden' }))).toBe(false)
    await textSize(page, '')
    await picture(page, 'room-company-question')
    await page.getByRole('button', { name: 'Ja', exact: true }).click()
    await page.getByRole('button', { name: 'Laat zien: Wat goed ging' }).click()
    await page.getByText('naar de tuin geweest').waitFor()
    await expectSound(page, 'with company')
    await picture(page, 'room-company')
    await page.getByRole('button', { name: /niemand meer bij/ }).click()
  })

  test('a client who tells in person opens the answer with the digits of the slip', async () => {
    await page.getByRole('button', { name: /Sam wil dit nu laten zien: / }).click()
    const dialog = page.getByRole('dialog')
    await expectSound(page, 'the digits')
    await typeDigits(page, digits === '111' ? '222' : '111')
    await dialog.getByRole('button', { name: 'Ja, laat zien' }).click()
    await dialog.getByText('nog 4 keer proberen').waitFor()
    await picture(page, 'room-digits')
    await typeDigits(page, digits)
    await dialog.getByRole('button', { name: 'Ja, laat zien' }).click()
    await page.getByText(/Sam liet dit zien op .* Anna was erbij/).waitFor()
  })

  test('with the keyboard alone: tick, note, agreement, and both confirm', async () => {
    await page.getByRole('heading', { level: 1 }).focus()
    await tabTo(page, /^Besproken$/)
    await page.keyboard.press('Space')
    await tabTo(page, /^Notitie bij/)
    await page.keyboard.press('Enter')
    await page.keyboard.type('Vooral rond vier uur')
    await tabTo(page, /^Punt toevoegen$/)
    await page.keyboard.press('Enter')
    await page.keyboard.type('De uitslag')
    await page.keyboard.press('Enter')
    await page.getByText('De uitslag').waitFor()
    await saved(page)
    await expectSound(page, 'the first screen')
    for (const size of sizes) {
      await page.setViewportSize(size)
      await picture(page, `room-${size.width}`)
    }
    await page.setViewportSize({ width: 1366, height: 768 })

    await tabTo(page, /^Afspraak maken$/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Een afspraak maken' }).waitFor()
    await page.locator('textarea:focus').waitFor()
    await page.keyboard.type('Om elf uur naar bed, met het raam open')
    for (const name of [/^Sam$/, /^Over 2 weken$/]) {
      await tabTo(page, name)
      await page.keyboard.press('Space')
    }
    await expectSound(page, 'an agreement being written')
    await picture(page, 'room-agreement')
    await tabTo(page, /^Zet de afspraak neer$/)
    await page.keyboard.press('Enter')
    await page.getByText('Opgeschreven, nog niet bevestigd').waitFor()
    await expectSound(page, 'an agreement set down')
    await picture(page, 'room-agreement-set-down')

    await tabTo(page, /^Even alleen/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Sam, dit is even voor jou' }).waitFor()
    await expectSound(page, 'handed over')
    await picture(page, 'room-alone')
    await page.keyboard.type(digits)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Dank je wel' }).waitFor()
    await tabTo(page, /^Terug naar het gesprek$/)
    await page.keyboard.press('Enter')
    await tabTo(page, /^Ik, Anna, bevestig dit$/)
    await page.keyboard.press('Enter')
    await page.getByText(/Anna bevestigde op/).waitFor()
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
    await page.getByRole('link', { name: 'Terug naar het gesprek' }).click()
  })
})

describe('on paper', () => {
  test('what was ticked and noted stands there; nothing asks to be pressed', async () => {
    const page = await signedIn(browser, world, 'anna')
    await openClient(page, 'Sam')
    await page.getByRole('button', { name: 'Nee', exact: true }).click()
    await page.emulateMedia({ media: 'print' })
    const words = await page.getByRole('main').innerText()
    for (const said of ['Besproken', 'Vooral rond vier uur', 'Sam liet dit zien', 'De uitslag'])
      expect(words).toContain(said)
    expect(words).not.toMatch(
      /Later|Niet meer nodig|Punt toevoegen|Afspraak maken|Verloop$|bewaard|Hier verder|Iemand erbij/m,
    )
    await picture(page, 'room-paper')
    await page.context().close()
  })
})

describe('two screens', () => {
  let here: Page
  let there: Page
  beforeAll(async () => {
    here = await signedIn(browser, world, 'anna')
    there = await signedIn(browser, world, 'anna')
    for (const page of [here, there]) {
      await openClient(page, 'Sam')
      await page.getByRole('button', { name: 'Nee', exact: true }).click()
    }
    await here.getByRole('button', { name: 'Hier verder schrijven' }).click()
    await saved(here)
  })
  afterAll(async () => {
    await here?.context().close()
    await there?.context().close()
  })

  test('what is ticked here is on the other screen, which can only read', async () => {
    await ticks(here, /medicijnen/)
      .getByText('Later')
      .click()
    await goals(there).getByText('Later', { exact: true }).first().waitFor()
    await there.getByText(/op een ander scherm. Hier lees je mee/).waitFor()
    expect(await ticks(there, /medicijnen/).count()).toBe(0)
    await expectSound(there, 'reading along')
    await picture(there, 'room-reading-along')
  })

  test('taken over while somebody types: both texts stand side by side, none is lost', async () => {
    await here.getByRole('button', { name: /^Notitie bij: Ik wil iets veranderen/ }).click()
    const note = here.getByLabel(/Korte notitie/).last()
    await note.pressSequentially('Eerst vragen wat er kan')
    await saved(here)
    // The other screen takes over and writes, while this one does not hear of it and types on.
    await here.context().setOffline(true)
    await note.pressSequentially(', dan pas kiezen')
    await here.getByText(/Wat je typt blijft hier staan/).waitFor()
    await expectSound(here, 'without a connection')
    await picture(here, 'room-offline')
    await there.getByRole('button', { name: 'Hier verder schrijven' }).click()
    const theirs = there.getByLabel(/Korte notitie/).last()
    await theirs.fill('Volgende keer meer')
    await saved(there)
    await here.context().setOffline(false)

    const kept = here.getByRole('region', { name: 'Deze tekst is nog niet bewaard' })
    await kept.getByText('Eerst vragen wat er kan, dan pas kiezen').waitFor()
    await kept.getByText('Volgende keer meer').waitFor()
    await expectSound(here, 'a text that was kept')
    await picture(here, 'room-kept')
    await kept.getByRole('button', { name: 'Mijn tekst gebruiken' }).click()
    await goals(there).getByText('Eerst vragen wat er kan, dan pas kiezen').first().waitFor()
    await there.getByRole('button', { name: 'Hier verder schrijven' }).waitFor()
  })

  test('offline for a while: what was typed arrives when the connection is back', async () => {
    const note = here.getByLabel(/Korte notitie/).first()
    await here.context().setOffline(true)
    await note.fill('Vooral rond vier uur, en op zondag')
    await here.getByText(/Wat je typt blijft hier staan/).waitFor()
    await here.context().setOffline(false)
    await goals(there).getByText('Vooral rond vier uur, en op zondag').first().waitFor()
    await saved(here)
  })

  test('a page that is loaded anew is the same screen', async () => {
    await here.reload()
    await saved(here)
    expect(await here.getByRole('button', { name: 'Hier verder schrijven' }).count()).toBe(0)
  })
})

describe('no preparation', () => {
  let page: Page
  beforeAll(async () => {
    page = await signedIn(browser, world, 'anna')
  })
  afterAll(async () => {
    await page?.context().close()
  })

  test('three empty lines, marked with who typed', async () => {
    await openClient(page, 'Mo')
    await expectSound(page, 'no preparation')
    await picture(page, 'room-no-preparation')
    await page.getByRole('button', { name: 'Mo typt' }).click()
    await page.getByLabel('Onderwerp 1').fill('Mijn werk')
    await page.getByRole('button', { name: 'Klaar' }).click()
    await page.getByText('getypt door Mo').first().waitFor()
    await saved(page)
    await page.goto(world.origin)
  })

  test('called in early: what is there may be handed in, and nothing has to be', async () => {
    await openClient(page, 'Kees')
    await page.getByText('Kees was nog bezig').waitFor()
    await page.getByText(/met de code op het briefje/).waitFor()
    await expectSound(page, 'called in early')
    await picture(page, 'room-called-in-early')
  })
})

describe('the end', () => {
  test('what is left is named; closed is read only; opened again with a reason for all to read', async () => {
    const page = await signedIn(browser, world, 'anna')
    await openClient(page, 'Sam')
    await page.getByRole('button', { name: 'Nee', exact: true }).click()
    await page.getByRole('button', { name: 'Hier verder schrijven' }).click()
    await page.getByRole('link', { name: 'Afronden' }).click()
    const left = page.getByRole('region', { name: 'Nog niet bevestigd' })
    await left.getByText('Om tien uur naar bed').waitFor()
    await left.getByText('Dit komt terug in de volgende vragenlijst.').waitFor()
    await expectSound(page, 'the end')
    await picture(page, 'room-finish')
    await page.getByRole('button', { name: 'Ja, afronden' }).click()

    await page.getByText('Het gesprek is afgerond').first().waitFor()
    expect(await page.getByRole('button', { name: 'Besproken' }).count()).toBe(0)
    expect(await page.getByRole('link', { name: 'Afspraak maken' }).count()).toBe(0)
    await page.getByText(/Anna rondde het gesprek af op/).waitFor()
    await expectSound(page, 'closed')
    await picture(page, 'room-closed')

    await page.getByRole('button', { name: 'Heropenen' }).click()
    await page.getByLabel('Waarom?').fill('De uitslag kwam binnen')
    await expectSound(page, 'opening again')
    await page.getByRole('button', { name: 'Ja, heropenen' }).click()
    await page.getByText('Reden: De uitslag kwam binnen').waitFor()
    await page.getByRole('link', { name: 'Afspraak maken' }).waitFor()
    await page.context().close()
  })
})
