import { describe, expect } from 'vitest'
import { it } from './support/kiosk-story.ts'
import type { KioskPage } from './support/kiosk-page.ts'

// What Sam shares in a decision aid does not get lost; and who may see something is asked before it.

const workAid = /^Vertel ik het op mijn werk/
const mine = 'Vooral: Ik houd mijn verhaal'

async function opensAnAid(kiosk: KioskPage, visit: string) {
  await kiosk.arrive(visit, 'Sam')
  await kiosk.press(/^Mijn voorbereiding/)
  await kiosk.sees(/goed gegaan/)
  await kiosk.write('Ik heb gekookt.')
  await kiosk.press('Stoppen')
  await kiosk.press(/^Stoppen en inleveren/)
  await kiosk.sees(/^Waar wil je over praten/)
  await kiosk.press(/^Ik wil hulp bij een keuze/)
}

async function sharesAValue(kiosk: KioskPage) {
  await kiosk.press('Keuzehulpen')
  await kiosk.press(workAid)
  await kiosk.sees(workAid)
  await kiosk.press('Verder')
  await kiosk.press(/^Nu niet kiezen/)
  await kiosk.press('Verder')
  await kiosk.sees('Wat telt voor jou?')
  await kiosk.press('Verder')
  await kiosk.sees('Wat past nu bij jou?')
}

describe('a decision aid that was begun', () => {
  it('says that it is not handed in, is marked in the list, and goes along', async ({
    kiosk,
    world,
  }) => {
    await world.clinic.publishAids()
    const client = await world.client('Sam')
    const visit = await world.visit(client)
    await opensAnAid(kiosk, visit)
    // Seen without scrolling.
    const offer = await kiosk.page.getByRole('button', { name: 'Keuzehulpen' }).boundingBox()
    expect((offer?.y ?? 9999) + (offer?.height ?? 0)).toBeLessThan(1080)
    await sharesAValue(kiosk)
    await kiosk.page.getByText('Kies je niets, dan is het alleen voor jou.').first().waitFor()
    expect(
      await kiosk.page
        .getByLabel(/^Alleen voor mij/)
        .first()
        .isChecked(),
    ).toBe(false)
    await kiosk.choose(new RegExp(`^${mine}`))
    await kiosk.choose(/^Delen/)
    await kiosk.press('Sluiten')
    await kiosk.sees('Nog niet ingeleverd')
    await kiosk.press('Goed, sluiten')
    await kiosk.sees(/^Waar wil je over praten/)
    await kiosk.press('Keuzehulpen')
    await kiosk.page.getByText('Nog niet ingeleverd', { exact: false }).waitFor()
    await kiosk.press('Terug naar mijn vragen')
    await kiosk.press('Verder')
    await kiosk.sees(/^Dit ziet Anna straks/)
    await kiosk.page.getByText(/^Van je keuzehulp/).waitFor()
    await kiosk.page.locator('.overview').getByText(mine, { exact: false }).waitFor()
    await kiosk.press('Ja, inleveren')
    await kiosk.sees('Dank je wel')
    const anna = await world.clinic.signedIn('Anna')
    const form = 'keuzehulp-vertellen-op-het-werk'
    const read = await anna.get(`/api/clients/${client}/responses/${visit}/${form}/1`)
    expect(read.body).toContain(mine)
  })
})

describe('nothing pushes, and nothing is lost by a tap', () => {
  it('an answer taken away can be put back; stopping keeps help and hiding in reach', async ({
    kiosk,
    visit,
  }) => {
    await kiosk.arrive(visit, 'Sam')
    await kiosk.press(/^Mijn voorbereiding/)
    await kiosk.sees(/goed gegaan/)
    await kiosk.write('Ik heb gekookt.')
    await kiosk.press('Antwoord weghalen')
    expect(await kiosk.page.getByRole('textbox').inputValue()).toBe('')
    expect(await kiosk.page.getByText('heb je overgeslagen', { exact: false }).count()).toBe(0)
    await kiosk.press('Terugzetten')
    expect(await kiosk.page.getByRole('textbox').inputValue()).toBe('Ik heb gekookt.')
    await kiosk.press('Stoppen')
    await kiosk.sees('Stoppen of pauze')
    await kiosk.page.getByRole('button', { name: 'Verberg scherm' }).first().waitFor()
    expect(await kiosk.page.locator('.screen-main:visible .button').count()).toBe(0)
    await kiosk.press(/^Pauze nemen/)
    await kiosk.page.locator('.screen-main').getByText('Ik ga nu weg').waitFor()
    await kiosk.page.locator('.screen-back').getByText('Verder gaan').waitFor()
  })
})
