import { describe, expect } from 'vitest'
import { feelsFine, it } from './support/kiosk-story.ts'

// What a client handed in, last time or just now, seen again and changed.

describe('a change of mind', () => {
  it('what was handed in can be changed: version 2', async ({ kiosk, visit }) => {
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

  it('who stops without handing in the change is told that Anna still sees what was handed in', async ({
    kiosk,
    visit,
  }) => {
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

  it('after the conversation nothing can be changed any more', async ({ kiosk, visit, world }) => {
    const code = await world.code(visit)
    await world.closeConsultation(visit)
    await kiosk.press('Beginnen')
    await kiosk.typeCode(code)
    await kiosk.press('Ja')
    await kiosk.sees('Na het gesprek')
    expect(await kiosk.page.getByRole('button', { name: /^Mijn voorbereiding/ }).count()).toBe(0)
    await kiosk.press('Klaar')
    await kiosk.sees('Welkom')
  })

  it('an answer can be taken away: the question stays, and can be answered again', async ({
    kiosk,
    visit,
  }) => {
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

  it('an answer that was taken away can be put back', async ({ kiosk, visit }) => {
    await kiosk.arrive(visit, 'Sam')
    await kiosk.beginFullForm('Ik heb gekookt.')
    await kiosk.press('Antwoord weghalen')
    expect(await kiosk.page.getByRole('textbox').inputValue()).toBe('')
    expect(await kiosk.page.getByText('heb je overgeslagen', { exact: false }).count()).toBe(0)
    await kiosk.press('Terugzetten')
    expect(await kiosk.page.getByRole('textbox').inputValue()).toBe('Ik heb gekookt.')
  })

  it('nothing shared is a page too: Sam sees that Anna will see nothing', async ({
    kiosk,
    visit,
  }) => {
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
  it('"vorige keer" comes only after the answer of now, with room to say why it is different', async ({
    kiosk,
    world,
  }) => {
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
