import { randomUUID } from 'node:crypto'
import { TestScreen } from '@samen/backend/testing/room'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from './support/browser.ts'
import { KioskPage } from './support/kiosk-page.ts'
import { lookingAt } from './support/looking-at.ts'
import { startWorld, type World } from './support/world.ts'

// The loop as the client meets it at the kiosk: after the conversation, and what the next
// preparation begins with. Told in order; the clock moves three weeks.

let world: World
let browser: Browser
let kiosk: KioskPage
let looking: ReturnType<typeof lookingAt>
let sam: string
const walk = randomUUID()
const call = randomUUID()
const sheet = randomUUID()
beforeAll(async () => {
  world = await startWorld('2026-03-02T08:00:00Z')
  await world.clinic.publishAids()
  browser = await launchBrowser()
  kiosk = await KioskPage.enrolled(browser, world)
  looking = lookingAt(kiosk, 'loop')
  sam = await world.client('Sam')
})
afterAll(async () => {
  await browser?.close()
  await world?.close()
})

/** Anna's screen in the room of this visit. */
const annasRoom = async (visitId: string) =>
  new TestScreen(await world.clinic.signedIn('Anna'), { clientId: sam, visitId })

/** The screen stands: nothing of it is changed any more when it is looked at. */
const sees = async (heading: string | RegExp, name: string) => {
  await kiosk.sees(heading)
  await looking.look(name)
}
const typesTheCode = async (visitId: string) => {
  await kiosk.press('Beginnen')
  await kiosk.typeCode(await world.code(visitId))
  await kiosk.sees('Ben jij Sam?')
  await kiosk.press('Ja')
}

let first: string

test('2 March: Sam and Anna agree on two things and decide one; Sam confirms nothing yet', async () => {
  first = await world.visit(sam)
  await kiosk.arrive(first, 'Sam')
  await kiosk.handInEasyForm('Goed')
  await kiosk.press('Klaar')
  const room = await annasRoom(first)
  await room.see()
  await room.agree(walk, 0, { what: 'Elke ochtend een rondje lopen', lookBack: '2026-03-23' })
  world.clock.advance({ minutes: 1 })
  await room.agree(call, 0, { what: 'Anna belt de gemeente', who: ['clinician'] })
  world.clock.advance({ minutes: 1 })
  await room.write(`sheet/${sheet}/choice`, 'Ga ik weer werken?')
  await room.write(`sheet/${sheet}/outcome`, {
    kind: 'not-yet',
    needed: 'Eerst een gesprek op het werk',
  })
  expect((await room.decide(sheet, 0)).statusCode).toBeLessThan(300)
  await room.close()
})

test('after the conversation: what was agreed, who looked, four questions, and nothing stays behind', async () => {
  await typesTheCode(first)
  await sees('Na het gesprek', 'na-het-gesprek')
  await kiosk.press(/^Wat we hebben afgesproken/)
  await sees('Wat we hebben afgesproken', 'afgesproken')
  for (const words of [
    'Elke ochtend een rondje lopen',
    'Anna belt de gemeente',
    'Ga ik weer werken?',
  ]) {
    await kiosk.page.getByText(words).waitFor()
  }
  await kiosk.press('Terug')
  await kiosk.press(/^Wie heeft er gekeken/)
  await sees('Wie heeft er gekeken?', 'wie-keek')
  await kiosk.page.getByText('Anna', { exact: true }).first().waitFor()
  await kiosk.press('Terug')
  await kiosk.press(/^Vier vragen over het gesprek/)
  await sees('Hebben we gepraat over wat jij wilde?', 'vraag')
  // Nobody else comes to read it, so nobody is asked who may.
  expect(await kiosk.page.getByRole('button', { name: /^Wie mag dit zien/ }).count()).toBe(0)
  await kiosk.choose('Een beetje')
  await kiosk.press('Verder')
  for (const heading of ['Is er naar jou geluisterd?', /^Weet je wat we/, /^Past de keuze/]) {
    await kiosk.sees(heading)
    await kiosk.press('Sla over')
  }
  await sees('Dit heb je ingevuld', 'ingevuld')
  await kiosk.page.locator('.overview').getByText('Een beetje').waitFor()
  await kiosk.press('Inleveren')
  await sees('Na het gesprek', 'ingeleverd')
  await kiosk.page.getByText('Dank je wel. Je antwoorden zijn bewaard.').waitFor()
  await kiosk.press('Klaar')
  await kiosk.sees('Welkom')
  await kiosk.page.goBack().catch(() => undefined)
  expect(await kiosk.page.content()).not.toContain('rondje lopen')
})

test('opened again: Sam is told by whom and why, before and after', async () => {
  const room = await annasRoom(first)
  await room.reopen('De dag van terugkijken klopte niet')
  await kiosk.page.goto(`${world.origin}/kiosk`)
  await kiosk.arrive(first, 'Sam')
  await kiosk.page.getByText('De dag van terugkijken klopte niet').waitFor()
  await looking.look('weer-open')
  await kiosk.press('Hulp')
  await kiosk.press('Sluiten')
  await room.close()
  await kiosk.press(/^Vier vragen/)
  // Closed again meanwhile: there is nothing to change, but there is something to see.
  await kiosk.sees('Na het gesprek')
  await kiosk.page.getByText('De dag van terugkijken klopte niet').waitFor()
  await kiosk.press('Klaar')
  await kiosk.sees('Welkom')
})

test('opened again while Sam answers: that is what Sam reads, and nothing that did not happen', async () => {
  await typesTheCode(first)
  await kiosk.press(/^Vier vragen over het gesprek/)
  await kiosk.sees('Hebben we gepraat over wat jij wilde?')
  const room = await annasRoom(first)
  await room.reopen('Er ontbrak een naam')
  await kiosk.choose('Nee')
  await kiosk.sees('Wat past vandaag bij je?')
  await kiosk.page.getByText('Er ontbrak een naam').waitFor()
  expect(await kiosk.page.getByText(/op een ander scherm/).count()).toBe(0)
  await looking.look('weer-open-tijdens')
  await room.close()
  await kiosk.press(/^Vier vragen/)
  await kiosk.sees('Na het gesprek')
  await kiosk.press('Klaar')
  await kiosk.sees('Welkom')
})

test('23 March: the next preparation begins with what was written, whole, and asks how it went', async () => {
  world.clock.set('2026-03-23T08:00:00Z')
  const second = await world.visit(sam)
  await kiosk.arrive(second, 'Sam')
  await kiosk.press(/^Mijn voorbereiding/)
  await kiosk.sees('Dit is opgeschreven')
  await kiosk.page.getByText('1 van 3: afspraak').waitFor()
  await kiosk.page.getByText('Elke ochtend een rondje lopen').waitFor()
  await kiosk.page.getByText('We kijken terug op 23 maart 2026.').waitFor()
  await looking.look('opgeschreven')
  await kiosk.choose('Ja, het klopt')
  await kiosk.press('Verder')
  await kiosk.page.getByText('Anna belt de gemeente').waitFor()
  await kiosk.choose('Niet helemaal')
  await kiosk.page.getByRole('textbox').fill('Ik bel zelf.')
  await looking.look('niet-helemaal')
  await kiosk.press('Verder')
  await kiosk.page.getByText('3 van 3: keuze').waitFor()
  await kiosk.page.getByText('Ga ik weer werken?').waitFor()
  await kiosk.page.getByText('Eerst een gesprek op het werk').waitFor()
  await looking.look('besluit')
  await kiosk.press('Sla over')
  await sees('Afgesproken: Elke ochtend een rondje lopen', 'afspraak')
  await kiosk.choose('Een deel gedaan')
  await kiosk.press('Verder')
  await kiosk.sees('Afgesproken: Anna belt de gemeente')
  await kiosk.isSaved()
  await kiosk.page.reload()
  await kiosk.sees('Afgesproken: Anna belt de gemeente')
  await kiosk.press('Stoppen')
  await kiosk.press(/^Stoppen en inleveren/)
  await kiosk.sees(/^Waar wil je over praten/)
  await kiosk.press('Verder')
  await sees(/^Dit ziet Anna straks/, 'overzicht')
  await kiosk.press('Ja, inleveren')
  await kiosk.sees('Dank je wel')
  await kiosk.press('Klaar')

  const { room } = await (await annasRoom(second)).see()
  const line = (id: string) => room.agreements.find((each) => each.id === id)
  expect(line(walk)?.versions.at(-1)?.standing).toBe('client-confirmed')
  expect(line(call)?.versions.at(-1)?.standing).toBe('written')
  expect(JSON.stringify(line(walk))).toContain('Een deel gedaan')

  // Changed after handing in: the same is asked, and the answers stand.
  await kiosk.arrive(second, 'Sam')
  await kiosk.press(/^Mijn voorbereiding/)
  await kiosk.sees(/^Dit ziet Anna straks/)
  await kiosk.page.locator('.overview').getByText('Ik bel zelf.').waitFor()
  await kiosk.press(/^Veranderen: Wat we afspraken/)
  await kiosk.sees('Afgesproken: Elke ochtend een rondje lopen')
  await kiosk.choose('Gedaan')
  await kiosk.press('Terug naar het overzicht')
  await kiosk.press('Veranderingen inleveren')
  await kiosk.sees('Dank je wel')
  await kiosk.press('Klaar')
  const again = await (await annasRoom(second)).see()
  const changed = again.room.agreements.find((each) => each.id === walk)
  expect(changed?.versions.at(-1)?.standing).toBe('client-confirmed')
  expect(JSON.stringify(changed)).toContain('"Gedaan"')
})

test('every screen can be read, reached and pressed by everybody', () => {
  expect(looking.problems).toEqual([])
  // A refusal is an answer, too: the preparation had been closed while Sam looked.
  expect(kiosk.complaints.filter((each) => !each.includes('409'))).toEqual([])
})
