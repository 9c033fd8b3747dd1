import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, picture } from './support/browser.ts'
import { accessibilityProblems, overflowAtTwice, targetsUnder } from './support/inspect.ts'
import { KioskPage } from './support/kiosk-page.ts'
import { startWorld, type World } from './support/world.ts'

// The whole way of a client through both forms, looked at on every screen.

let world: World
let browser: Browser
beforeAll(async () => {
  world = await startWorld()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await world?.close()
})

/** Looks at the screen as it is: every rule of access, room for a finger, twice the text. */
function lookingAt(kiosk: KioskPage, folder: string) {
  let screens = 0
  const problems: string[] = []
  return {
    problems,
    async look(name: string) {
      screens += 1
      const { page } = kiosk
      await picture(page, `${folder}-${String(screens).padStart(2, '0')}-${name}`)
      const found = [
        ...(await accessibilityProblems(page)),
        ...(await targetsUnder(page, 60)),
        ...((await overflowAtTwice(page)) > 0 ? ['wider than the screen at twice the text'] : []),
      ]
      problems.push(...found.map((problem) => `${name}: ${problem}`))
    },
  }
}

describe.each([
  { name: 'portrait', width: 810, height: 1080 },
  { name: 'tall', width: 1080, height: 1920 },
  { name: 'landscape', width: 1280, height: 800 },
])('Sam prepares at a screen of $width × $height', (viewport) => {
  it('from the code to "dank je wel", with four questions', async () => {
    const kiosk = await KioskPage.enrolled(browser, world, viewport)
    const { look, problems } = lookingAt(kiosk, `kiosk-${viewport.name}`)
    const visit = await world.visit(await world.client('Sam'))
    await look('welkom')
    await kiosk.press('Beginnen')
    await kiosk.sees('Wat is je code?')
    await look('code')
    await kiosk.press('Ik heb geen code')
    await kiosk.sees(/^Geen code/)
    await look('geen-code')
    await kiosk.press('Terug')
    await kiosk.typeCode(await world.code(visit))
    await kiosk.sees('Ben jij Sam?')
    await look('ben-jij')
    await kiosk.press('Ja')
    await kiosk.sees('Wie ziet wat?')
    await look('wie-ziet-wat')
    await kiosk.press('Ik heb een vraag')
    await kiosk.sees(/^Een vraag/)
    await look('wie-ziet-wat-vraag')
    await kiosk.press('Sluiten')
    await kiosk.press('Verder')
    await kiosk.sees('Wat past vandaag bij je?')
    await look('kies')
    await kiosk.press(/^Vier vragen/)

    await kiosk.sees('Hoe gaat het met je?')
    await kiosk.choose('Gaat wel')
    await look('gaat-het')
    await kiosk.press(/^Wie mag dit zien/)
    await kiosk.page.getByRole('dialog').waitFor()
    await look('wie-mag-dit-zien')
    await kiosk.choose(/^Zelf vertellen/)
    await kiosk.press('Klaar')
    await kiosk.page.getByText('Waarom vragen we dit?').click()
    await look('waarom')
    await kiosk.press('Verder')
    await kiosk.sees('Wat gaat goed?')
    await kiosk.choose('Mensen')
    await look('wat-gaat-goed')
    await kiosk.press('Verder')
    await kiosk.sees('Wil je iets veranderen?')
    await kiosk.press('Sla over')
    await kiosk.sees('Wat heb je nodig?')
    await look('wat-heb-je-nodig')
    await kiosk.press('Verder')
    await kiosk.sees('Waar wil je over praten?')
    await kiosk.press(/vertellen/)
    await look('waarover-praten')
    await kiosk.press('Hulp')
    await kiosk.sees('Hulp')
    await look('hulp')
    await kiosk.press('Ik heb een klacht')
    await kiosk.sees('Ik heb een klacht')
    await look('klacht')
    await kiosk.press('Sluiten')
    await kiosk.press('Verberg scherm')
    await kiosk.sees('Je scherm is verborgen')
    await look('verborgen')
    await kiosk.press('Laat weer zien')
    await kiosk.press('Taal en letters')
    await kiosk.sees('Taal en letters')
    await look('taal-en-letters')
    await kiosk.press('Sluiten')
    await kiosk.press('Stoppen')
    await kiosk.sees('Stoppen of pauze')
    await look('stoppen')
    await kiosk.press('Toch verder gaan')
    await kiosk.press('Verder')
    await kiosk.sees(/ervaringsdeskundige/)
    await kiosk.press('Verder')
    await kiosk.sees('Dit ziet Anna straks')
    await look('overzicht')
    await kiosk.press('Ja, inleveren')
    await kiosk.sees('Dank je wel')
    await look('dank-je-wel')
    await kiosk.press('Ik wil nu iemand spreken')
    await kiosk.sees('Nu iemand spreken')
    await look('iemand-spreken')
    await kiosk.press('Terug')
    await kiosk.press('Klaar')
    await kiosk.sees('Welkom')
    expect(problems).toEqual([])
    expect(kiosk.complaints).toEqual([])
    await kiosk.close()
  })

  it('through the full form: own words, something private, something sensitive', async () => {
    const kiosk = await KioskPage.enrolled(browser, world, viewport)
    const { look, problems } = lookingAt(kiosk, `kiosk-full-${viewport.name}`)
    await kiosk.arrive(await world.visit(await world.client('Kim')), 'Kim')
    await kiosk.press(/^Mijn voorbereiding/)
    await kiosk.sees(/goed gegaan/)
    await kiosk.write('Ik heb gekookt voor mijn zus.')
    await look('goed-gegaan')
    await kiosk.press('Verder')
    await kiosk.sees(/kracht/)
    await look('kracht')
    await kiosk.press('Verder')
    await kiosk.sees(/^Wat doe je zelf/)
    await kiosk.write('Lang douchen')
    await look('wat-helpt')
    await kiosk.press('Verder')
    await kiosk.sees(/energie/)
    await kiosk.press('Verder')
    await kiosk.sees(/^Kon je/)
    await kiosk.choose('7')
    await kiosk.press('Verder')
    await kiosk.sees('Wil je nog meer vertellen?')
    await look('meer-vertellen')
    await kiosk.press(/Mijn verhaal/)
    await kiosk.write('Ik houd van stilte.')
    await look('mijn-verhaal')
    await kiosk.press('Verder')
    await kiosk.sees('Wil je nog meer vertellen?')
    await kiosk.page.getByText('ingevuld').waitFor()
    await kiosk.press('Verder')
    for (const question of [/^Hoe voel/, /geslapen/, /energie/, /hoop/, /grip/]) {
      await kiosk.sees(question)
      await kiosk.choose('4')
      await kiosk.press('Verder')
    }
    await kiosk.sees(/eenzaam/)
    await kiosk.choose('8')
    await kiosk.page.getByText('Dan ben ik minder eenzaam').waitFor()
    await look('eenzaam')
    await kiosk.press('Verder')
    await kiosk.sees(/veilig/)
    await kiosk.choose('3')
    await look('veilig')
    await kiosk.press('Verder')
    await kiosk.sees(/belangrijk in jouw leven/)
    await kiosk.press('Wonen')
    await kiosk.press('Geld')
    await look('leefgebieden')
    await kiosk.press('Verder')
    await kiosk.sees('Wonen')
    await look('wonen')
    await kiosk.press('Verder')
    await kiosk.sees('Geld')
    await kiosk.press('Verder')
    await kiosk.sees('Medicijnen')
    await kiosk.page.getByLabel('Ja', { exact: true }).first().click()
    await look('medicijnen')
    await kiosk.press('Verder')
    await kiosk.sees(/^Welke medicijnen/)
    await kiosk.write('mijn nachtpil')
    await look('welke-medicijnen')
    await kiosk.press('Verder')
    await kiosk.sees('mijn nachtpil')
    await kiosk.choose('Soms')
    await look('een-medicijn')
    await kiosk.press('Stoppen')
    await kiosk.press(/^Stoppen en inleveren/)
    await kiosk.sees('Waar wil je over praten?')
    await kiosk.press('Ik maak me zorgen')
    await look('stoppen-waarover')
    await kiosk.press('Verder')
    await kiosk.sees('Dit ziet Anna straks')
    await look('stoppen-overzicht')
    const sheet = kiosk.page.locator('.overview')
    await sheet.getByText('Ik heb gekookt voor mijn zus.').waitFor()
    expect(await sheet.getByText('Lang douchen').count()).toBe(0)
    await kiosk.page.getByText('Alleen voor jou').click()
    await kiosk.page.locator('.own').getByText('Lang douchen').waitFor()
    await look('alleen-voor-jou')
    await kiosk.press('Ja, inleveren')
    await kiosk.sees('Dank je wel')
    expect(problems).toEqual([])
    expect(kiosk.complaints).toEqual([])
    await kiosk.close()
  })
})
