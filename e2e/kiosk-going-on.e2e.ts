import { describe, expect } from 'vitest'
import { KioskPage } from './support/kiosk-page.ts'
import { feelsFine, it } from './support/kiosk-story.ts'

// A client goes on whatever happens: a reload, a pause, no network, another screen.

describe('going on', () => {
  it('a reload brings Sam back to the same question, with everything', async ({ kiosk, visit }) => {
    await kiosk.arrive(visit, 'Sam')
    await kiosk.beginFullForm('Ik heb gekookt.')
    await kiosk.press('Verder')
    await kiosk.sees(/kracht/)
    await kiosk.choose('Mensen')
    await kiosk.isSaved()
    await kiosk.page.reload()
    await kiosk.sees(/kracht/)
    expect(await kiosk.page.getByLabel('Mensen', { exact: true }).isChecked()).toBe(true)
    await kiosk.press('Terug')
    expect(await kiosk.page.getByRole('textbox').inputValue()).toBe('Ik heb gekookt.')
  })

  it('a pause: the answers wait, and the code brings them back', async ({ kiosk, visit }) => {
    await kiosk.arrive(visit, 'Sam')
    await kiosk.press(/^Vier vragen/)
    await kiosk.choose(feelsFine)
    await kiosk.press('Verder')
    await kiosk.sees('Wat gaat goed?')
    await kiosk.press('Stoppen')
    await kiosk.press(/^Pauze nemen/)
    await kiosk.page.getByText('Je antwoorden zijn bewaard.', { exact: false }).waitFor()
    await kiosk.press('Verder gaan')
    await kiosk.sees('Wat gaat goed?')
    await kiosk.press('Stoppen')
    await kiosk.press(/^Pauze nemen/)
    await kiosk.press('Ik ga nu weg')
    await kiosk.sees('Welkom')

    await kiosk.arrive(visit, 'Sam')
    await kiosk.page.getByText('Verder waar je was').waitFor()
    await kiosk.press(/^Vier vragen/)
    await kiosk.sees('Wat gaat goed?')
    await kiosk.press('Terug')
    expect(await kiosk.page.getByLabel(feelsFine, { exact: true }).isChecked()).toBe(true)
  })

  it('stopping pushes nothing: hiding and leaving stay in reach, going on is where back is', async ({
    kiosk,
    visit,
  }) => {
    await kiosk.arrive(visit, 'Sam')
    await kiosk.beginFullForm('Ik heb gekookt.')
    await kiosk.press('Stoppen')
    await kiosk.sees('Stoppen of pauze')
    await kiosk.page.getByRole('button', { name: 'Verberg scherm' }).first().waitFor()
    expect(await kiosk.page.locator('.screen-main:visible .button').count()).toBe(0)
    await kiosk.press(/^Pauze nemen/)
    await kiosk.page.locator('.screen-main').getByText('Ik ga nu weg').waitFor()
    await kiosk.page.locator('.screen-back').getByText('Verder gaan').waitFor()
  })

  it('the session ends while Sam is away: the code is asked, nothing is lost', async ({
    kiosk,
    visit,
    world,
  }) => {
    const code = await world.code(visit)
    await kiosk.press('Beginnen')
    await kiosk.typeCode(code)
    await kiosk.press('Ja')
    await kiosk.press('Verder')
    await kiosk.press(/^Mijn voorbereiding/)
    await kiosk.sees(/goed gegaan/)
    world.clock.advance({ minutes: 20 })
    await kiosk.write('Dit typte ik na de pauze.')
    await kiosk.sees('Typ je code opnieuw')
    await kiosk.typeCode(code)
    await kiosk.sees('Ben jij Sam?')
    await kiosk.press('Ja')
    await kiosk.sees(/goed gegaan/)
    expect(await kiosk.page.getByRole('textbox').inputValue()).toBe('Dit typte ik na de pauze.')
    await kiosk.isSaved()
  })

  it('another language half-way keeps every answer', async ({ kiosk, visit }) => {
    await kiosk.arrive(visit, 'Sam')
    await kiosk.press(/^Vier vragen/)
    await kiosk.choose(feelsFine)
    await kiosk.press('Taal en letters')
    await kiosk.choose('English')
    await kiosk.sees('Language and letters')
    expect(await kiosk.page.evaluate(() => document.documentElement.lang)).toBe('en')
    await kiosk.press('Close')
    expect(await kiosk.page.locator('main:visible input:checked').count()).toBe(1)
    await kiosk.page.getByRole('button', { name: 'Next' }).waitFor()
  })

  it('on another kiosk: the first one takes what was saved there, and says so', async ({
    kiosk,
    visit,
    world,
    browser,
  }) => {
    const code = await world.code(visit)
    const begin = async (at: KioskPage) => {
      await at.press('Beginnen')
      await at.typeCode(code)
      await at.press('Ja')
      await at.press('Verder')
      await at.press(/^Mijn voorbereiding/)
      await at.sees(/goed gegaan/)
    }
    await begin(kiosk)
    await kiosk.write('Op het eerste scherm.')
    await kiosk.isSaved()
    const other = await KioskPage.enrolled(browser, world)
    await begin(other)
    await other.write('Op het tweede scherm.')
    await other.isSaved()
    await kiosk.write('Nog iets op het eerste scherm.')
    await kiosk.sees('Typ je code opnieuw')
    await kiosk.typeCode(code)
    await kiosk.press('Ja')
    await kiosk.page.getByText('Je was ook op een ander scherm bezig.', { exact: false }).waitFor()
    expect(await kiosk.page.getByRole('textbox').inputValue()).toBe('Op het tweede scherm.')
    await other.close()
  })
})

/** As far as the overview, with one answer that is kept. */
async function answersOneQuestion(kiosk: KioskPage, visit: string) {
  await kiosk.arrive(visit, 'Sam')
  await kiosk.press(/^Vier vragen/)
  await kiosk.choose(feelsFine)
  await kiosk.stopForGoals()
  await kiosk.toOverview()
  await kiosk.isSaved()
}

describe('without a network', () => {
  it('Sam goes on; it says what is not saved, and saves it when the network is back', async ({
    kiosk,
    visit,
  }) => {
    await kiosk.arrive(visit, 'Sam')
    await kiosk.press(/^Mijn voorbereiding/)
    await kiosk.sees(/goed gegaan/)
    await kiosk.isSaved()
    await kiosk.unplug()
    await kiosk.write('Ik heb gewandeld.')
    await kiosk.page.getByText('Even geen internet. Ga gerust door.').waitFor()
    await kiosk.press('Verder')
    await kiosk.sees(/kracht/)
    await kiosk.choose('Mensen')
    await kiosk.press('Hulp')
    await kiosk.sees('Hulp')
    await kiosk.press('Sluiten')
    await kiosk.plugIn()
    await kiosk.page
      .locator('.saving')
      .filter({ hasText: /^Bewaard$/ })
      .waitFor({ timeout: 40_000 })
    await kiosk.page.reload()
    await kiosk.sees(/kracht/)
    expect(await kiosk.page.getByLabel('Mensen', { exact: true }).isChecked()).toBe(true)
  })

  it('handing in is tried again with the same key: one version, and only then "dank je wel"', async ({
    kiosk,
    visit,
  }) => {
    await answersOneQuestion(kiosk, visit)
    const keys = new Set<string | undefined>()
    let tries = 0
    // The first one arrives, but its answer is lost on the way back.
    await kiosk.context.route('**/api/kiosk/submission', async (route) => {
      tries += 1
      keys.add(route.request().headers()['idempotency-key'])
      const reply = await route.fetch()
      if (tries === 1) return route.abort('connectionreset')
      expect(await reply.json()).toMatchObject({ version: 1 })
      return route.fulfill({ response: reply })
    })
    await kiosk.press('Ja, inleveren')
    await kiosk.sees('Nog niet ingeleverd')
    await kiosk.sees('Dank je wel')
    expect(tries).toBe(2)
    expect(keys.size).toBe(1)
  })

  it('what is changed after an answer was lost is kept, as a change of what had arrived', async ({
    kiosk,
    visit,
  }) => {
    await answersOneQuestion(kiosk, visit)
    const versions: number[] = []
    await kiosk.context.route('**/api/kiosk/submission', async (route) => {
      const reply = await route.fetch()
      versions.push(((await reply.json()) as { version: number }).version)
      if (versions.length === 1) return route.abort('connectionreset')
      return route.fulfill({ response: reply })
    })
    await kiosk.press('Ja, inleveren')
    await kiosk.sees('Nog niet ingeleverd')
    await kiosk.press('Terug')
    await kiosk.press(/^Veranderen: /)
    await kiosk.sees('Hoe gaat het met je?')
    await kiosk.choose('Gaat wel')
    // The server had it all along; nothing of Sam's is lost, and the screen says what is so.
    await kiosk.page.getByText(/^Je hebt al ingeleverd om .* weer inlevert\.$/).waitFor()
    await kiosk.isSaved()
    await kiosk.press('Terug naar het overzicht')
    await kiosk.page.locator('.overview').getByText('Gaat wel').waitFor()
    await kiosk.press('Veranderingen inleveren')
    await kiosk.sees('Dank je wel')
    expect(versions).toEqual([1, 2])
  })
})
