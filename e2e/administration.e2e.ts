import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, picture } from './support/browser.ts'
import { accessibilityProblems, overflowAtTwice } from './support/inspect.ts'
import { KioskPage } from './support/kiosk-page.ts'
import { lookingAt } from './support/looking-at.ts'
import { signedIn } from './support/staff.ts'
import { startWorld, type World } from './support/world.ts'

// What the organisation has of its own: decision aids, and what it tells about where it is.

let world: World
let browser: Browser
beforeAll(async () => {
  world = await startWorld('2026-03-02T08:00:00Z')
  await world.clinic.publishAids()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await world?.close()
})

async function looks(page: Page, name: string): Promise<void> {
  expect(await accessibilityProblems(page)).toEqual([])
  expect(await overflowAtTwice(page)).toBeLessThanOrEqual(0)
  await picture(page, name)
}

describe('decision aids', () => {
  const id = 'medicijnen-veranderen'
  const file = (definition: unknown) => ({
    name: 'keuzehulp.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(definition)),
  })

  test('have their versions and dates; what is not right is refused, place by place', async () => {
    const vincent = await world.clinic.signedIn('Vincent')
    const { definition: medicine } = (await vincent.get(`/api/decision-aids/${id}`)).json<{
      definition: { title: { nl: string } }
    }>()
    const page = await signedIn(browser, world, 'vincent')
    await page.getByRole('link', { name: 'Keuzehulpen' }).click()
    const part = page.locator('section', {
      has: page.getByRole('heading', { name: medicine.title.nl }),
    })
    await part.getByText(/^Geschreven op .* Opnieuw nalezen voor /).waitFor()
    await looks(page, 'admin-aids')

    await page.getByRole('button', { name: 'Nieuwe versie publiceren' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Controleren en publiceren' }).click()
    await dialog.getByRole('link', { name: 'Kies een bestand.' }).waitFor()
    await dialog.getByLabel('Bestand (JSON)').setInputFiles(file({ ...medicine, sources: [] }))
    await dialog.getByRole('button', { name: 'Controleren en publiceren' }).click()
    await dialog.getByText('De keuzehulp is niet gepubliceerd. Dit moet anders:').first().waitFor()
    await dialog.getByText('definition.sources', { exact: true }).waitFor()
    await looks(page, 'admin-aid-refused')

    const passed = { ...medicine, date: '2022-01-10', nextUpdate: '2024-01-10' }
    await dialog.getByLabel('Bestand (JSON)').setInputFiles(file(passed))
    await dialog.getByRole('button', { name: 'Controleren en publiceren' }).click()
    await dialog.getByText(/^moet later zijn dan vandaag, 2026-03-02: lees de tekst/).waitFor()

    const older = { ...medicine, date: '2024-03-10', nextUpdate: '2026-03-03' }
    await dialog.getByLabel('Bestand (JSON)').setInputFiles(file(older))
    await dialog.getByLabel('Akkoord van de cliëntenraad').fill('Besproken op 1 maart, akkoord')
    await dialog.getByRole('button', { name: 'Controleren en publiceren' }).click()
    await page.getByText('Versie 2 is gepubliceerd.').waitFor()
    const row = part.getByRole('row', { name: /Besproken op 1 maart, akkoord/ })
    await row.getByText('in gebruik').waitFor()
    await part
      .getByRole('row', { name: /niet vastgelegd/ })
      .getByText('oudere versie')
      .waitFor()
    await page.context().close()
  })

  test('the next day it is to be read again, and the list says so', async () => {
    world.clock.set('2026-03-03T08:00:00Z')
    const page = await signedIn(browser, world, 'vincent')
    await page.getByRole('link', { name: 'Keuzehulpen' }).click()
    await page.getByText(/Nalezen kon tot 3 maart 2026: kijk of alles nog klopt/).waitFor()
    await looks(page, 'admin-aid-to-read-again')
    await page.context().close()
  })
})

/** Opens what is told about one subject. */
async function change(page: Page, subject: string) {
  await page.getByRole('link', { name: 'Eigen informatie' }).click()
  await page.getByRole('button', { name: `${subject} veranderen` }).click()
  return page.getByRole('dialog', { name: `Eigen informatie: ${subject}` })
}

describe('own information', () => {
  test('is written by Vincent, checked on the spot, and read by Sam beside the rights', async () => {
    const page = await signedIn(browser, world, 'vincent')
    const dialog = await change(page, 'Werk en studie')
    await dialog.getByLabel('Tekst', { exact: true }).fill('Bij ons werkt een jobcoach.')
    await dialog.getByRole('button', { name: 'Regel erbij' }).click()
    await dialog.getByRole('button', { name: 'Opslaan' }).click()
    await dialog.getByRole('link', { name: 'Schrijf een telefoonnummer, met cijfers.' }).waitFor()
    await dialog.getByRole('link', { name: 'Schrijf wat het is.' }).click()
    await page.keyboard.type('Jobcoach')
    await looks(page, 'admin-own-information-mend')
    await dialog.getByRole('textbox', { name: 'Telefoonnummer' }).fill('085 000 0003')
    await dialog.getByRole('button', { name: 'Regel erbij' }).click()
    const second = dialog.getByRole('group', { name: 'Regel 2' })
    await second.getByLabel('Soort').selectOption({ label: 'webadres' })
    await second.getByLabel('Webadres').fill('https://dekade.example/werk')
    await second.getByLabel('Wat het is', { exact: true }).fill('Werkplekken')
    await dialog.getByRole('button', { name: 'Opslaan' }).click()
    await page.getByText('Werk en studie is bewaard.').waitFor()
    await page.getByText('https://dekade.example/werk').waitFor()
    const opener = page.getByRole('button', { name: 'Werk en studie veranderen' })
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true)
    await looks(page, 'admin-own-information')
    await page.context().close()

    const kiosk = await KioskPage.enrolled(browser, world, { width: 810, height: 1080 })
    const { look, problems } = lookingAt(kiosk, 'own-information')
    await kiosk.arrive(await world.visit(await world.client('Sam')), 'Sam')
    await kiosk.press('Hulp')
    await kiosk.press('Mijn rechten')
    await kiosk.press('Van deze plek')
    await kiosk.sees('Van deze plek')
    await kiosk.page.getByText('Bij ons werkt een jobcoach.').waitFor()
    await kiosk.page.getByText('Telefoon: 085 000 0003').waitFor()
    await kiosk.page.getByText('dekade.example/werk').waitFor()
    expect(await kiosk.page.getByRole('link').count()).toBe(0)
    await look('van-deze-plek')
    expect(problems).toEqual([])
    expect(kiosk.complaints).toEqual([])
    await kiosk.close()
  })

  test('of two who write at once neither is lost', async () => {
    const first = await signedIn(browser, world, 'vincent')
    const second = await signedIn(browser, world, 'vincent')
    const [one, other] = [await change(first, 'Geld'), await change(second, 'Geld')]
    await one.getByLabel('Tekst', { exact: true }).fill('Op dinsdag is er een spreekuur.')
    await one.getByRole('button', { name: 'Opslaan' }).click()
    await first.getByText('Geld is bewaard.').waitFor()
    await other.getByLabel('Tekst', { exact: true }).fill('Vraag naar Joke.')
    await other.getByRole('button', { name: 'Opslaan' }).click()
    await other.getByRole('link', { name: /^Iemand anders heeft dit net veranderd/ }).waitFor()
    expect(await other.getByLabel('Tekst', { exact: true }).inputValue()).toBe('Vraag naar Joke.')
    await looks(second, 'admin-own-information-stale')
    await other.getByRole('button', { name: 'Annuleren' }).click()
    await second.getByText('Op dinsdag is er een spreekuur.').waitFor()
    await first.context().close()
    await second.context().close()
  })
})
