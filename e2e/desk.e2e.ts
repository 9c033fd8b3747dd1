import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, openPage, picture } from './support/browser.ts'
import { accessibilityProblems, overflowAtTwice } from './support/inspect.ts'
import { signedIn } from './support/staff.ts'
import { WaitingRoom } from './support/waiting-room.ts'
import { startWorld, type World } from './support/world.ts'

let world: World
let browser: Browser

beforeAll(async () => {
  world = await startWorld('2026-03-02T08:00:00Z')
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await world?.close()
})

describe('reception', () => {
  test('plans a visit for a new client and makes a code that works on a kiosk', async () => {
    const page = await signedIn(browser, world, 'ria')
    await page.getByText('Vandaag zijn hier nog geen gesprekken.').waitFor()
    expect(await accessibilityProblems(page)).toEqual([])

    await page.getByRole('button', { name: 'Gesprek plannen' }).click()
    const form = page.getByRole('dialog')
    await form.getByRole('button', { name: 'Gesprek plannen' }).click()
    await form.getByRole('link', { name: 'Kies een cliënt.' }).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await form.getByRole('button', { name: 'Nieuwe cliënt' }).click()
    await form.getByLabel('Roepnaam').fill('Sam')
    await form.getByLabel('Nummer in het dossier').fill('EPD-1')
    await form.getByLabel('Hulpverlener').selectOption({ label: 'Anna' })
    await form.getByLabel('Tijd').fill('10:30')
    await picture(page, 'reception-plan')
    await form.getByRole('button', { name: 'Gesprek plannen' }).click()
    await page.getByText(/^Het gesprek met Sam op .* om 10.30 uur staat erbij\.$/).waitFor()

    await page.getByRole('button', { name: 'Maak code voor Sam' }).click()
    const slip = page.getByRole('dialog', { name: 'Briefje voor Sam' })
    const code = await slip.getByText(/^\d{3} \d{3} \d{3}$/).innerText()
    await slip.getByRole('img', { name: 'De code als QR-code' }).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await picture(page, 'reception-slip')
    await slip.getByRole('button', { name: 'Klaar' }).click()
    await page.getByText('code uitgegeven').waitFor()
    // A new code would take this one out of Sam's hand: that is asked first.
    await page.getByRole('button', { name: 'Maak nieuwe code voor Sam' }).click()
    const asked = page.getByRole('dialog', { name: 'Nieuwe code maken voor Sam?' })
    await asked.getByText('De oude code werkt dan niet meer.').waitFor()
    await asked.getByRole('button', { name: 'Annuleren' }).click()
    await page.getByText('Op deze locatie is geen scherm ingeschreven.').waitFor()
    expect(await overflowAtTwice(page)).toBeLessThanOrEqual(0)
    await picture(page, 'reception')
    await page.context().close()

    const { page: kiosk } = await openPage(browser, { width: 810, height: 1080 })
    await kiosk.goto(await world.enrolmentLink())
    await kiosk.getByLabel('Naam van dit scherm').fill('Bij het raam')
    await kiosk.getByRole('button', { name: 'Inschrijven' }).click()
    await kiosk.getByRole('button', { name: 'Beginnen' }).click()
    for (const digit of code.replaceAll(' ', ''))
      await kiosk.getByRole('button', { name: digit, exact: true }).click()
    await kiosk.getByRole('button', { name: 'Verder' }).click()
    await kiosk.getByRole('heading', { name: 'Ben jij Sam?' }).waitFor()
    await kiosk.context().close()
  })

  test('plans the next conversation on another day, and its slip says which', async () => {
    await world.client('Robin')
    const page = await signedIn(browser, world, 'ria')
    await page.getByRole('button', { name: 'Volgende dag' }).click()
    await page.getByText('Op deze dag zijn hier nog geen gesprekken.').waitFor()
    await page.getByRole('button', { name: 'Gesprek plannen' }).click()
    const form = page.getByRole('dialog')
    await form.getByLabel('Zoek op roepnaam').fill('robin')
    await form.getByRole('button', { name: 'Robin' }).click()
    await form.getByLabel('Hulpverlener').selectOption({ label: 'Anna' })
    await form.getByLabel('Tijd').fill('09:15')
    await form.getByLabel('Dag').fill('2020-01-01')
    await form.getByRole('button', { name: 'Gesprek plannen' }).click()
    await form.getByRole('link', { name: 'Deze dag is al geweest.' }).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await form.getByLabel('Dag').fill(await page.getByLabel('Kies een dag').inputValue())
    await form.getByRole('button', { name: 'Gesprek plannen' }).click()
    await page.getByText(/^Het gesprek met Robin op .* om 9.15 uur staat erbij\.$/).waitFor()
    await page.getByRole('button', { name: 'Maak code voor Robin' }).click()
    const slip = page.getByRole('dialog', { name: 'Briefje voor Robin' })
    await slip.getByText(/^Je gesprek is op .* om 9.15 uur\.$/).waitFor()
    await slip.getByText('De code werkt alleen op die dag.').waitFor()
    await slip.getByRole('button', { name: 'Klaar' }).click()
    await picture(page, 'reception-day')
    await page.getByRole('button', { name: 'Naar vandaag' }).click()
    await page.getByRole('row', { name: /Robin/ }).waitFor({ state: 'detached' })
    await page.context().close()
  })

  test('finds a client that is known already', async () => {
    await world.client('Samira')
    const page = await signedIn(browser, world, 'ria')
    await page.getByRole('button', { name: 'Gesprek plannen' }).click()
    const form = page.getByRole('dialog')
    await form.getByLabel('Zoek op roepnaam').fill('samir')
    await form.getByText('1 cliënt gevonden').waitFor()
    await form.getByRole('button', { name: 'Samira' }).click()
    await form.getByText('Gekozen: Samira').waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await page.context().close()
  })
})

describe('a kiosk that locked itself', () => {
  test('is unlocked by reception', async () => {
    await (await WaitingRoom.open(world)).mistype(11)
    const page = await signedIn(browser, world, 'ria')
    await page.getByText('Wachtruimte is op slot').waitFor()
    await picture(page, 'reception-locked-kiosk')
    await page.getByRole('button', { name: 'Wachtruimte van het slot halen' }).click()
    await page.getByText('Wachtruimte werkt weer.').waitFor()
    await page.getByText('Geen scherm is op slot.').waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await page.context().close()
  })
})

describe('administration', () => {
  test('makes a link with which a device becomes a kiosk, and revokes it again', async () => {
    const page = await signedIn(browser, world, 'vincent')
    await page.getByRole('button', { name: 'Scherm inschrijven' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Scherm inschrijven' }).click()
    const link = await dialog.getByText(`${world.origin}/kiosk#`).innerText()
    expect(await accessibilityProblems(page)).toEqual([])
    await picture(page, 'admin-enrol')
    await dialog.getByRole('button', { name: 'Sluiten' }).click()

    const { page: kiosk } = await openPage(browser, { width: 810, height: 1080 })
    await kiosk.goto(link)
    await kiosk.getByLabel('Naam van dit scherm').fill('Gang, eerste verdieping')
    await kiosk.getByRole('button', { name: 'Inschrijven' }).click()
    await kiosk.getByRole('button', { name: 'Beginnen' }).waitFor()
    await kiosk.context().close()

    await page.getByRole('link', { name: 'Medewerkers' }).click()
    await page.getByRole('link', { name: 'Schermen' }).click()
    const row = page.getByRole('row', { name: /Gang, eerste verdieping/ })
    await row.getByText('ingeschreven').waitFor()
    await row.getByRole('button', { name: 'Gang, eerste verdieping intrekken' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Ja, intrekken' }).click()
    await page.getByText('Ingetrokken schermen (1)').click()
    await row.getByText('ingetrokken op 2 maart 2026').waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await picture(page, 'admin-kiosks')
    await page.context().close()
  })

  test('adds a colleague, who can sign in; switching the account off ends the session at once', async () => {
    const admin = await signedIn(browser, world, 'vincent')
    await admin.getByRole('link', { name: 'Medewerkers' }).click()
    await admin.getByRole('button', { name: 'Medewerker toevoegen' }).click()
    const form = admin.getByRole('dialog')
    await form.getByLabel('Naam', { exact: true }).fill('Eva')
    await form.getByLabel('Gebruikersnaam').fill('eva')
    await form.getByLabel('Hulpverlener').check()
    await form.getByLabel('Eerste wachtwoord').fill(world.password)
    await picture(admin, 'admin-add-staff')
    await form.getByRole('button', { name: 'Medewerker toevoegen' }).click()
    await admin.getByText('Eva kan nu inloggen.').waitFor()
    expect(await accessibilityProblems(admin)).toEqual([])

    const { page: eva } = await openPage(browser, { width: 1366, height: 768 })
    await eva.goto(world.origin)
    await eva.getByLabel('Gebruikersnaam').fill('eva')
    await eva.getByLabel('Wachtwoord').fill(world.password)
    await eva.getByRole('button', { name: 'Inloggen' }).click()
    await eva.getByText('Vandaag staan er geen gesprekken voor je gepland.').waitFor()

    await admin.getByRole('button', { name: 'Eva veranderen' }).click()
    await admin.getByRole('dialog').getByLabel('werkt').uncheck()
    await admin.getByRole('dialog').getByRole('button', { name: 'Opslaan' }).click()
    await admin.getByRole('row', { name: /Eva/ }).getByText('uitgezet').waitFor()
    await eva.getByRole('button', { name: 'Vernieuwen' }).click()
    await eva.getByText('Log opnieuw in en ga verder').waitFor()
    await eva.context().close()
    await admin.context().close()
  })

  test('a questionnaire that is not right is refused, place by place', async () => {
    const page = await signedIn(browser, world, 'vincent')
    await page.getByRole('link', { name: 'Vragenlijsten' }).click()
    await page.getByRole('heading', { name: /Mijn voorbereiding/ }).waitFor()
    await page.getByRole('button', { name: 'Nieuwe versie publiceren' }).click()
    const dialog = page.getByRole('dialog')
    const file = (content: string) => ({
      name: 'vragenlijst.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    })
    await dialog.getByLabel('Bestand (JSON)').setInputFiles(file('geen json'))
    await dialog.getByRole('button', { name: 'Controleren en publiceren' }).click()
    await dialog.getByRole('link', { name: 'Dit bestand is geen JSON.' }).waitFor()
    await dialog
      .getByLabel('Bestand (JSON)')
      .setInputFiles(file('{"id":"x","sections":[{"code":"a"}]}'))
    await dialog.getByRole('button', { name: 'Controleren en publiceren' }).click()
    await dialog.getByText('definition.sections[0].title').waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await picture(page, 'admin-refused')
    await page.context().close()
  })
})
