import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchBrowser } from './support/browser.ts'
import { KioskPage } from './support/kiosk-page.ts'
import { startWorld, type World } from './support/world.ts'

// What a client may meet on the way: a reload, no network, somebody else, a change of mind.

let world: World
let browser: Browser
let kiosk: KioskPage
let visit: string
beforeAll(async () => {
  world = await startWorld()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await world?.close()
})
beforeEach(async () => {
  kiosk = await KioskPage.enrolled(browser, world)
  visit = await world.visit(await world.client('Sam'))
})
afterEach(() => kiosk.close())

const feelsFine = 'Goed'

describe('going on', () => {
  it('a reload brings Sam back to the same question, with everything', async () => {
    await kiosk.arrive(visit, 'Sam')
    await kiosk.press(/^Mijn voorbereiding/)
    await kiosk.sees(/goed gegaan/)
    await kiosk.write('Ik heb gekookt.')
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

  it('a pause: the answers wait, and the code brings them back', async () => {
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

  it('the session ends while Sam is away: the code is asked, nothing is lost', async () => {
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

  it('another language half-way keeps every answer', async () => {
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

  it('on another kiosk: the first one takes what was saved there, and says so', async () => {
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

describe('without a network', () => {
  it('Sam goes on; it says what is not saved, and saves it when the network is back', async () => {
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

  it('handing in is tried again with the same key: one version, and only then "dank je wel"', async () => {
    await kiosk.arrive(visit, 'Sam')
    await kiosk.press(/^Vier vragen/)
    await kiosk.choose(feelsFine)
    await kiosk.press('Stoppen')
    await kiosk.press(/^Stoppen en inleveren/)
    await kiosk.press('Verder')
    await kiosk.sees('Dit ziet Anna straks')
    await kiosk.isSaved()
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

  it('what is changed after an answer was lost is kept, as a change of what had arrived', async () => {
    await kiosk.arrive(visit, 'Sam')
    await kiosk.press(/^Vier vragen/)
    await kiosk.choose(feelsFine)
    await kiosk.press('Stoppen')
    await kiosk.press(/^Stoppen en inleveren/)
    await kiosk.press('Verder')
    await kiosk.sees('Dit ziet Anna straks')
    await kiosk.isSaved()
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

describe('a change of mind', () => {
  it('what was handed in can be changed: version 2', async () => {
    await kiosk.arrive(visit, 'Sam')
    await kiosk.handInEasyForm(feelsFine)
    await kiosk.press('Klaar')
    await kiosk.sees('Welkom')

    await kiosk.arrive(visit, 'Sam')
    await kiosk.page.getByText(/^Ingeleverd om .* Wil je iets veranderen\?$/).waitFor()
    const handedIn = kiosk.page.waitForResponse('**/api/kiosk/submission')
    await kiosk.press(/^Vier vragen/)
    await kiosk.sees('Dit ziet Anna straks')
    await kiosk.press(/^Veranderen: /)
    await kiosk.sees('Hoe gaat het met je?')
    await kiosk.choose('Gaat wel')
    await kiosk.press('Terug naar het overzicht')
    await kiosk.page.locator('.overview').getByText('Gaat wel').waitFor()
    await kiosk.press('Veranderingen inleveren')
    await kiosk.sees('Dank je wel')
    expect(await (await handedIn).json()).toMatchObject({ version: 2 })
  })

  it('who stops without handing in the change is told that Anna still sees what was handed in', async () => {
    await kiosk.arrive(visit, 'Sam')
    await kiosk.handInEasyForm(feelsFine)
    await kiosk.press('Klaar')
    await kiosk.arrive(visit, 'Sam')
    await kiosk.press(/^Vier vragen/)
    await kiosk.sees('Dit ziet Anna straks')
    await kiosk.page.getByText(/^Je hebt al ingeleverd om .* weer inlevert\.$/).waitFor()
    await kiosk.press(/^Veranderen: /)
    await kiosk.sees('Hoe gaat het met je?')
    await kiosk.press(/^Wie mag dit zien/)
    await kiosk.choose(/^Alleen voor mij/)
    await kiosk.press('Klaar')
    await kiosk.page.getByText(/^Je hebt al ingeleverd om .* weer inlevert\.$/).waitFor()
    await kiosk.press('Stoppen')
    expect(await kiosk.page.getByText('Niemand ziet iets', { exact: false }).count()).toBe(0)
    await kiosk.page.getByText('Anna ziet nog wat je eerder', { exact: false }).waitFor()
    await kiosk.press(/^Stoppen zonder de verandering in te leveren/)
    await kiosk.sees('Je bent gestopt')
    await kiosk.press('Ik ga nu weg')
    await kiosk.sees('Welkom')
    await kiosk.arrive(visit, 'Sam')
    await kiosk.page.getByText(/^Ingeleverd om .* is nog niet ingeleverd\.$/).waitFor()
  })

  it('after the conversation nothing can be changed any more', async () => {
    const code = await world.code(visit)
    await world.closeConsultation(visit)
    await kiosk.press('Beginnen')
    await kiosk.typeCode(code)
    await kiosk.press('Ja')
    await kiosk.press('Verder')
    await kiosk.sees('Je gesprek is klaar')
    await kiosk.press('Naar het begin')
    await kiosk.sees('Welkom')
  })

  it('an answer can be taken away: the question stays, and can be answered again', async () => {
    await kiosk.arrive(visit, 'Sam')
    await kiosk.press(/^Mijn voorbereiding/)
    await kiosk.sees(/goed gegaan/)
    await kiosk.write('Toch maar niet.')
    await kiosk.press('Antwoord weghalen')
    await kiosk.sees(/goed gegaan/)
    expect(await kiosk.page.getByRole('textbox').first().inputValue()).toBe('')
    await kiosk.press('Sla over')
    await kiosk.sees(/kracht/)
  })

  it('nothing shared is a page too: Sam sees that Anna will see nothing', async () => {
    await kiosk.arrive(visit, 'Sam')
    await kiosk.press(/^Vier vragen/)
    await kiosk.choose(feelsFine)
    await kiosk.press(/^Wie mag dit zien/)
    await kiosk.choose(/^Alleen voor mij/)
    await kiosk.press('Klaar')
    await kiosk.press('Stoppen')
    await kiosk.press(/^Stoppen en inleveren/)
    await kiosk.press('Verder')
    await kiosk.sees('Dit ziet Anna straks')
    await kiosk.page.getByText('Je hebt nog niets gedeeld.', { exact: false }).waitFor()
    expect(await kiosk.page.locator('.overview').count()).toBe(0)
    await kiosk.page.getByText('Alleen voor jou').click()
    await kiosk.page.locator('.own').getByText(feelsFine, { exact: true }).waitFor()
  })
})

describe('looking back', () => {
  it('"vorige keer" comes only after the answer of now, with room to say why it is different', async () => {
    const lot = await world.client('Lot')
    await kiosk.arrive(await world.visit(lot), 'Lot')
    await kiosk.handInEasyForm(feelsFine)
    await kiosk.press('Klaar')
    await kiosk.sees('Welkom')
    world.clock.advance({ days: 14 })

    const asked: string[] = []
    kiosk.page.on('request', (request) => asked.push(request.url()))
    await kiosk.arrive(await world.visit(lot), 'Lot')
    await kiosk.press(/^Vier vragen/)
    await kiosk.sees('Hoe gaat het met je?')
    await kiosk.isSaved()
    expect(await kiosk.page.getByText(/^Vorige keer/).count()).toBe(0)
    expect(asked.filter((url) => url.includes('/previous'))).toEqual([])
    await kiosk.choose('Gaat wel')
    await kiosk.page.getByText(/^Vorige keer, op .*, koos je: Goed/).waitFor()
    await kiosk.press(/^Wil je zeggen waarom dat anders is/)
    await kiosk.write('Ik slaap slechter.')
    await kiosk.press('Stoppen')
    await kiosk.press(/^Stoppen en inleveren/)
    await kiosk.press('Verder')
    await kiosk.sees('Dit ziet Anna straks')
    await kiosk.page.locator('.overview').getByText('Ik slaap slechter.').waitFor()
  })
})

describe('who is there', () => {
  it('who says "nee, dat ben ik niet" sees nothing, and the code is dead', async () => {
    const code = await world.code(visit)
    await kiosk.press('Beginnen')
    await kiosk.typeCode(code)
    await kiosk.sees('Ben jij Sam?')
    await kiosk.press('Nee, dat ben ik niet')
    await kiosk.sees('Is dit niet jouw code?')
    await kiosk.press('Klopt, dit is niet mijn code')
    await kiosk.sees('Dit is niet jouw code')
    await kiosk.press('Naar het begin')
    await kiosk.sees('Welkom')
    await kiosk.press('Beginnen')
    await kiosk.typeCode(code)
    await kiosk.page.getByText('Deze code werkt niet.', { exact: false }).waitFor()
  })

  it('one wrong tap on "nee" costs nothing: Sam says it is Sam after all', async () => {
    await kiosk.press('Beginnen')
    await kiosk.typeCode(await world.code(visit))
    await kiosk.press('Nee, dat ben ik niet')
    await kiosk.press('Toch wel, ik ben Sam')
    await kiosk.sees('Wie ziet wat?')
  })

  it('a wrong code stays to be looked at, and no key moves', async () => {
    await kiosk.press('Beginnen')
    await kiosk.sees('Wat is je code?')
    const key = kiosk.page.getByRole('button', { name: '5', exact: true })
    const before = await key.boundingBox()
    // Typed on a keyboard, with the focus on the heading.
    await kiosk.page.keyboard.type('123456789')
    await kiosk.press('Verder')
    await kiosk.page.getByText('Deze code werkt niet.', { exact: false }).waitFor()
    expect(await kiosk.page.getByRole('textbox').inputValue()).toBe('123 456 789')
    expect(await key.boundingBox()).toEqual(before)
    await kiosk.press('Wis alles')
    await kiosk.typeCode(await world.code(visit))
    await kiosk.sees('Ben jij Sam?')
  })

  it('a screen that is not enrolled does nothing, and says where to go', async () => {
    const stranger = await browser.newContext()
    const page = await stranger.newPage()
    await page.goto(`${world.origin}/kiosk`)
    await page.getByRole('heading', { name: 'Dit scherm is nog niet ingeschreven' }).waitFor()
    await stranger.close()
  })

  it('one tap hides the screen: nothing of the answers can be read or heard', async () => {
    await kiosk.arrive(visit, 'Sam')
    await kiosk.press(/^Mijn voorbereiding/)
    await kiosk.write('Dit is van mij.')
    await kiosk.press('Verberg scherm')
    await kiosk.sees('Je scherm is verborgen')
    expect(await kiosk.page.getByRole('textbox').count()).toBe(0)
    await kiosk.press('Laat weer zien')
    expect(await kiosk.page.getByRole('textbox').inputValue()).toBe('Dit is van mij.')
  })
})

describe('afterwards', () => {
  it('nothing is left: no storage, no cookie, no cache, no way back', async () => {
    const before = await kiosk.page.evaluate(() => history.length)
    await kiosk.arrive(visit, 'Sam')
    await kiosk.handInEasyForm(feelsFine)
    await kiosk.press('Klaar')
    await kiosk.sees('Welkom')

    const left = await kiosk.page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      cookies: document.cookie,
      caches: (await caches.keys()).length,
      databases: (await indexedDB.databases()).map(({ name }) => name),
      state: history.state as unknown,
      entries: history.length,
      address: location.href,
    }))
    expect(left).toEqual({
      local: 0,
      session: 0,
      cookies: '',
      caches: 0,
      databases: ['kiosk'],
      state: null,
      entries: before,
      address: `${world.origin}/kiosk`,
    })
    expect(await kiosk.context.cookies()).toEqual([])
    // The key can sign and cannot be read, and it is all that is kept.
    const kept = await kiosk.page.evaluate(async () => {
      const open = indexedDB.open('kiosk')
      await new Promise((done) => open.addEventListener('success', done))
      const all = open.result.transaction('device').objectStore('device').getAll()
      await new Promise((done) => all.addEventListener('success', done))
      return (all.result as { privateKey: CryptoKey }[]).map((device) => ({
        fields: Object.keys(device).toSorted(),
        extractable: device.privateKey.extractable,
      }))
    })
    expect(kept).toEqual([
      { fields: ['kioskId', 'location', 'organisationId', 'privateKey'], extractable: false },
    ])
    await kiosk.page.goBack()
    await kiosk.page.goForward()
    await kiosk.sees('Welkom')
    expect(await kiosk.page.content()).not.toContain('Sam<')
  })

  it('without a network "klaar" still leaves nothing behind', async () => {
    await kiosk.arrive(visit, 'Sam')
    await kiosk.press(/^Mijn voorbereiding/)
    await kiosk.write('Dit is van mij.')
    await kiosk.isSaved()
    await kiosk.press('Stoppen')
    await kiosk.press(/^Pauze nemen/)
    await kiosk.unplug()
    await kiosk.press('Ik ga nu weg')
    await kiosk.sees('Welkom')
    expect(await kiosk.page.content()).not.toContain('Dit is van mij.')
    expect(await kiosk.page.evaluate(() => history.state as unknown)).toBeNull()
    await kiosk.page.reload()
    await kiosk.sees('Welkom')
  })
})

describe('without touching', () => {
  it('the keyboard alone does everything', async () => {
    const { keyboard } = kiosk.page
    const code = await world.code(visit)
    /** Goes on with Tab until what has the focus is called this, then presses the key. */
    const tabTo = async (name: RegExp, key = 'Enter') => {
      for (let steps = 0; steps < 40; steps += 1) {
        await keyboard.press('Tab')
        const focused = await kiosk.page.evaluate(() => {
          const { activeElement: at } = document
          return (
            at?.closest('label')?.textContent ?? at?.getAttribute('aria-label') ?? at?.textContent
          )
        })
        if (name.test(focused?.trim() ?? '')) return keyboard.press(key)
      }
      throw new Error(`no way to ${name} with the keyboard`)
    }
    await tabTo(/^Beginnen$/)
    await kiosk.sees('Wat is je code?')
    // The focus is on the heading: the field comes after the three buttons of the top bar.
    await kiosk.page.getByRole('textbox').focus()
    await keyboard.type(code)
    await keyboard.press('Enter')
    await kiosk.sees('Ben jij Sam?')
    await tabTo(/^Ja$/)
    await kiosk.sees('Wie ziet wat?')
    await tabTo(/^Verder$/)
    await kiosk.sees('Wat past vandaag bij je?')
    await tabTo(/^Vier vragen/)
    await kiosk.sees('Hoe gaat het met je?')
    expect(await kiosk.page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await tabTo(/slecht$/, 'Space')
    await keyboard.press('ArrowRight')
    await tabTo(/^Verder$/)
    await kiosk.sees('Wat gaat goed?')
    expect(await kiosk.page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  })
})
