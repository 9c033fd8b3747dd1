import { everyRow } from '@samen/db/every-row'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from './support/browser.ts'
import { ConsultationPage, plain } from './support/consultation-page.ts'
import { KioskPage } from './support/kiosk-page.ts'
import { startWorld, type World } from './support/world.ts'

// The main line, all of it in the browser: Sam comes three times, weeks apart, changes what was handed
// in, skips, and keeps one answer private. Anna sees exactly what Sam shared.

const secret = 'ik drink weer op zondag'
const shared = 'Ik ben twee keer naar de tuin geweest.'

let world: World
let browser: Browser
let kiosk: KioskPage
let sam: string
/** Everything the server answered to Anna's browser. */
const answeredToAnna: string[] = []
beforeAll(async () => {
  world = await startWorld('2026-01-12T08:00:00Z')
  browser = await launchBrowser()
  kiosk = await KioskPage.enrolled(browser, world)
  sam = await world.client('Sam')
})
afterAll(async () => {
  await browser?.close()
  await world?.close()
})

test('12 January: the first time, with one answer that is only for Sam', async () => {
  await kiosk.arrive(await world.visit(sam), 'Sam')
  await kiosk.beginFullForm(secret)
  await kiosk.press(/^Wie mag dit zien/)
  await kiosk.choose(/^Alleen voor mij/)
  await kiosk.press('Klaar')
  await kiosk.press('Verder')
  await kiosk.skipUntil(/^Hoe voel je je vandaag/)
  await kiosk.rate(/^Hoe voel je je vandaag/, 4)
  await kiosk.rate(/geslapen/, 3)
  await kiosk.stopAndHandIn([/^Ik maak me zorgen/])
  await kiosk.sees('Welkom')
})

test('2 February: sleep is skipped; feeling is changed after handing in: version 2', async () => {
  world.clock.set('2026-02-02T08:00:00Z')
  const visit = await world.visit(sam)
  await kiosk.arrive(visit, 'Sam')
  await kiosk.press(/^Mijn voorbereiding/)
  await kiosk.skipUntil(/^Hoe voel je je vandaag/)
  await kiosk.choose('5')
  await kiosk.page.getByText('Vorige keer', { exact: false }).waitFor()
  await kiosk.press('Verder')
  await kiosk.sees(/geslapen/)
  await kiosk.press('Sla over')
  await kiosk.stopAndHandIn([/^Ik wil iets vertellen/])

  world.clock.advance({ minutes: 5 })
  await kiosk.arrive(visit, 'Sam')
  await kiosk.press(/^Mijn voorbereiding/)
  await kiosk.sees(/^Dit ziet Anna straks/)
  await kiosk.press(/^Veranderen: Hoe ik me voel/)
  await kiosk.sees(/^Hoe voel je je vandaag/)
  await kiosk.choose('6')
  await kiosk.press('Terug naar het overzicht')
  await kiosk.press('Veranderingen inleveren')
  await kiosk.sees('Dank je wel')
  await kiosk.press('Klaar')
})

test('2 March: the third time, with words that Anna may read', async () => {
  world.clock.set('2026-03-02T08:00:00Z')
  await kiosk.arrive(await world.visit(sam), 'Sam')
  await kiosk.beginFullForm(shared)
  await kiosk.press('Verder')
  await kiosk.skipUntil(/^Hoe voel je je vandaag/)
  await kiosk.rate(/^Hoe voel je je vandaag/, 7)
  await kiosk.rate(/geslapen/, 6)
  await kiosk.stopAndHandIn([/^Ik wil hulp bij een keuze/, /^Ik maak me zorgen/])
  expect(kiosk.complaints).toEqual([])
})

test('Anna opens Sam: what was shared, what changed, the trend, the amended version', async () => {
  const anna = await ConsultationPage.ofAnna(browser, world)
  const { page } = anna
  page.on('response', async (reply) => {
    if (reply.url().includes('/api/')) answeredToAnna.push(await reply.text().catch(() => ''))
  })
  await anna.openAlone('Sam')

  const goals = await anna.region('Sam wil praten over').getByRole('listitem').allInnerTexts()
  // Under each stands how far it is.
  expect(goals.map((words) => words.split('\n')[0])).toEqual([
    'Ik wil hulp bij een keuze',
    'Ik maak me zorgen',
  ])
  await anna.region('Wat goed ging').getByText(shared).waitFor()

  const lines = await anna.region('Wat anders is').getByRole('listitem').allInnerTexts()
  const changes = lines.map(plain)
  // Sleep was skipped in February: it is compared with January, and nothing says why.
  expect(changes).toContainEqual(expect.stringMatching(/^Slapen Hoger .* 12 januari 2026 3 Nu 6/))
  expect(changes).toContainEqual(
    expect.stringMatching(/^Hoe ik me voel Hoger .* 2 februari 2026 6 Nu 7/),
  )

  const chart = page.getByRole('figure', { name: 'Hoe ik me voel' })
  await chart.getByText('Tabel', { exact: true }).click()
  // The table is made when it is opened.
  await chart.getByRole('table').waitFor()
  expect((await chart.getByRole('row').allInnerTexts()).map(plain)).toEqual([
    'Dag Antwoord',
    '12 jan 2026 4',
    '2 feb 2026 6',
    '2 mrt 2026 7',
  ])

  const versions = anna.region('Eerdere voorbereidingen')
  const rows = (await versions.getByRole('row').allInnerTexts()).map(plain).slice(1)
  expect(rows).toHaveLength(4)
  expect(rows[2]).toContain('later veranderd')
  for (const day of ['2 maart', '2 februari', '12 januari']) {
    await versions
      .getByRole('button', { name: `Open de antwoorden van ${day} 2026` })
      .first()
      .click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Hoe voel je je vandaag', { exact: false }).first().waitFor()
    expect(await page.content()).not.toContain(secret)
    await dialog.getByRole('button', { name: 'Sluiten' }).click()
  }
  await anna.close()
})

test('what is private is found nowhere: no reply, no log, no row of the database', async () => {
  expect(answeredToAnna.join('\n')).toContain(shared)
  const dump = await everyRow(world.database.adminUrl)
  const hex = (text: string) => Buffer.from(text, 'utf8').toString('hex')
  for (const place of [answeredToAnna.join('\n'), world.log.join('\n'), dump]) {
    expect(place).not.toContain(secret)
    expect(place).not.toContain(hex(secret))
  }
  // What is shared is sealed too, and no name stands in the log.
  expect(dump).not.toContain(shared)
  expect(dump).not.toContain(hex(shared))
  expect(world.log.join('\n')).not.toContain('Sam')
})
