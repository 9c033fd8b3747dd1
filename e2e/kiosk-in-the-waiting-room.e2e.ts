import { describe, expect } from 'vitest'
import { feelsFine, it } from './support/kiosk-story.ts'

// Other people are near: who is there, what can be seen, and what is left behind.

describe('who is there', () => {
  it('who says "nee, dat ben ik niet" sees nothing, and the code is dead', async ({
    kiosk,
    visit,
    world,
  }) => {
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

  it('one wrong tap on "nee" costs nothing: Sam says it is Sam after all', async ({
    kiosk,
    visit,
    world,
  }) => {
    await kiosk.press('Beginnen')
    await kiosk.typeCode(await world.code(visit))
    await kiosk.press('Nee, dat ben ik niet')
    await kiosk.press('Toch wel, ik ben Sam')
    await kiosk.sees('Wie ziet wat?')
  })

  it('a wrong code stays to be looked at, and no key moves', async ({ kiosk, visit, world }) => {
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

  it('a screen that is not enrolled does nothing, and says where to go', async ({
    world,
    browser,
  }) => {
    const stranger = await browser.newContext()
    const page = await stranger.newPage()
    await page.goto(`${world.origin}/kiosk`)
    await page.getByRole('heading', { name: 'Dit scherm is nog niet ingeschreven' }).waitFor()
    await stranger.close()
  })

  it('one tap hides the screen: nothing of the answers can be read or heard', async ({
    kiosk,
    visit,
  }) => {
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
  it('nothing is left: no storage, no cookie, no cache, no way back', async ({
    kiosk,
    visit,
    world,
  }) => {
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

  it('without a network "klaar" still leaves nothing behind', async ({ kiosk, visit }) => {
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
  it('the keyboard alone does everything', async ({ kiosk, visit, world }) => {
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
