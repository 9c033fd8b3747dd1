import { describe, expect } from 'vitest'
import { aidOfWork, it, readsToWhatMatters, toGoals, toValues } from './support/aid-story.ts'
import { KioskPage } from './support/kiosk-page.ts'
import { kioskScreens, lookingAt } from './support/looking-at.ts'

// Beside the questions: decision aids and rights, looked at on every screen.

const focused = (kiosk: KioskPage) => kiosk.page.evaluate(() => document.activeElement?.textContent)

async function skipsUntil(kiosk: KioskPage, heading: string): Promise<void> {
  const title = kiosk.page.locator('main:visible h1')
  for (let asked = 0; (await title.innerText()) !== heading; asked += 1) {
    if (asked > 30) throw new Error(`never came to: ${heading}`)
    await kiosk.press('Verder')
  }
}

describe.each(kioskScreens)('Sam reads at a screen of $width × $height', (viewport) => {
  it('a decision aid from its list to handing in, and back to the questions', async ({
    world,
    browser,
  }) => {
    const kiosk = await KioskPage.enrolled(browser, world, viewport)
    const { look, problems } = lookingAt(kiosk, `aid-${viewport.name}`)
    const client = await world.client('Sam')
    const visit = await world.visit(client)
    await toGoals(kiosk, visit)
    await kiosk.press(/^Ik wil meer weten/)
    await kiosk.press('Keuzehulpen')
    await kiosk.sees('Keuzehulpen')
    await look('keuzehulpen')
    await kiosk.press('Terug naar mijn vragen')
    await kiosk.sees(/^Waar wil je over praten/)
    await look('aangeboden')
    await kiosk.press('Keuzehulpen')
    await kiosk.press(aidOfWork.title)
    await kiosk.sees(aidOfWork.title)
    await look('situatie')
    await kiosk.press('Verder')
    await kiosk.sees('Wat zijn de mogelijkheden?')
    await look('mogelijkheden')
    // By the keyboard alone: the heading has the focus, and what is next is a few steps away.
    expect(await focused(kiosk)).toBe('Wat zijn de mogelijkheden?')
    await kiosk.page.getByRole('button', { name: 'Verder' }).focus()
    await kiosk.page.keyboard.press('Enter')
    await kiosk.sees('Alleen vertellen wat ik nodig heb')
    expect(await focused(kiosk)).toBe('Alleen vertellen wat ik nodig heb')
    await look('mogelijkheid')
    await kiosk.press('Alle mogelijkheden')
    await kiosk.press(/^Nu niet kiezen|^Nog niet kiezen|^Nu nog niet/)
    await look('niet-kiezen')
    await kiosk.press('Verder')
    await kiosk.sees('Wat telt voor jou?')
    await look('wat-telt')
    await kiosk.press('Verder')
    await kiosk.sees('Wat past nu bij jou?')
    await look('waarde')
    await kiosk.choose(/^Vooral: Ik houd mijn verhaal/)
    await kiosk.page.getByText('Wie mag dit antwoord zien?').first().waitFor()
    await kiosk.choose(/^Delen/)
    await look('waarde-gedeeld')
    // What is left is passed by; then there is more to read.
    await skipsUntil(kiosk, 'Wanneer kies je?')
    await look('wanneer')
    await kiosk.press('Verder')
    await kiosk.sees('Wie kan met je meedenken?')
    await look('wie')
    // Where it comes from is read by who wants to, and leads back to the same page.
    await kiosk.press('Waar komt dit vandaan?')
    await kiosk.sees('Waar komt dit vandaan?')
    await look('bronnen')
    await kiosk.press('Over deze keuzehulp')
    await kiosk.sees('Over deze keuzehulp')
    await look('over')
    await kiosk.press('Terug naar de keuzehulp')
    await kiosk.sees('Wie kan met je meedenken?')
    await kiosk.press('Kijk wat je deelt')
    await kiosk.sees(/^Dit ziet Anna straks/)
    await kiosk.page.locator('.overview').getByText('Vooral: Ik houd mijn verhaal').waitFor()
    await look('overzicht')
    await kiosk.press('Ja, inleveren')
    await kiosk.sees('Dit is bewaard')
    expect(await aidOfWork.readByAnna(world, client, visit)).toContain(
      'Vooral: Ik houd mijn verhaal',
    )
    await look('bewaard')
    await kiosk.press('Terug naar mijn vragen')
    await kiosk.sees(/^Waar wil je over praten/)
    // The preparation stood still: it is handed in as it was.
    await kiosk.press('Verder')
    await kiosk.sees(/^Dit ziet Anna straks/)
    await kiosk.page.locator('.overview').getByText('Ik heb gekookt.').waitFor()
    await kiosk.press('Ja, inleveren')
    await kiosk.sees('Dank je wel')
    await look('dank-je-wel')
    expect(problems).toEqual([])
    expect(kiosk.complaints).toEqual([])
    await kiosk.close()
  })

  it('her rights, one by one, from the help page', async ({ world, browser }) => {
    const kiosk = await KioskPage.enrolled(browser, world, viewport)
    const { look, problems } = lookingAt(kiosk, `rights-${viewport.name}`)
    await kiosk.arrive(await world.visit(await world.client('Sam')), 'Sam')
    await kiosk.beginFullForm('Ik heb gekookt.')
    await kiosk.press('Hulp')
    await kiosk.sees('Hulp')
    await look('hulp')
    await kiosk.press('Mijn rechten')
    await kiosk.sees('Mijn rechten')
    await look('rechten')
    await kiosk.press('Je dossier zien')
    await kiosk.sees('Je dossier zien')
    await look('dossier')
    await kiosk.press('Alle rechten')
    await kiosk.press('Van deze plek')
    await kiosk.sees('Van deze plek')
    await look('van-deze-plek')
    await kiosk.press('Sluiten')
    await kiosk.sees(/goed gegaan/)
    expect(await kiosk.page.getByRole('textbox').inputValue()).toBe('Ik heb gekookt.')
    expect(problems).toEqual([])
    expect(kiosk.complaints).toEqual([])
    await kiosk.close()
  })
})

describe('a decision aid', () => {
  it('is left at any time: the questions stand where they were, and what was said of it waits', async ({
    kiosk,
    visit,
  }) => {
    await toGoals(kiosk, visit)
    await toValues(kiosk)
    // Without a network neither the one nor the other is lost.
    await kiosk.unplug()
    await kiosk.choose(/^Helemaal: Ik ben graag open/)
    await kiosk.press('Sluiten')
    await kiosk.sees(/^Waar wil je over praten/)
    await kiosk.page.getByRole('button', { name: /^Ik maak me zorgen/ }).click()
    await kiosk.plugIn()
    await toValues(kiosk)
    expect(await kiosk.page.getByLabel(/^Helemaal: Ik ben graag open/).isChecked()).toBe(true)
    await kiosk.isSaved()
    await kiosk.press('Sluiten')
    await kiosk.sees(/^Waar wil je over praten/)
    await kiosk.page.getByRole('button', { name: /^Ik maak me zorgen/, pressed: true }).waitFor()
  })

  it('can be read while Sam waits, when nothing of Sam is on the screen any more', async ({
    kiosk,
    visit,
  }) => {
    await kiosk.arrive(visit, 'Sam')
    await kiosk.handInEasyForm('Goed')
    await readsToWhatMatters(kiosk)
    await kiosk.page.getByText('Wil je zelf iets invullen?', { exact: false }).waitFor()
    await kiosk.press('Verder')
    await kiosk.sees('Wanneer kies je?')
    await kiosk.press('Sluiten')
    await kiosk.sees('Dank je wel')
    await kiosk.press('Klaar')
    await kiosk.sees('Welkom')
  })
})
