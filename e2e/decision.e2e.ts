import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from './support/browser.ts'
import { ConsultationPage } from './support/consultation-page.ts'
import { WaitingRoom } from './support/waiting-room.ts'
import { startWorld, type World } from './support/world.ts'

let world: World
let browser: Browser
let anna: ConsultationPage
let page: Page
let roomCode: string

/** Sam comes in January and in March; today there is a choice on the table. */
beforeAll(async () => {
  world = await startWorld('2026-01-12T08:00:00Z')
  browser = await launchBrowser()
  await world.clinic.publishAids()
  const sam = await world.client('Sam')
  const room = await WaitingRoom.open(world)
  await room.handIn(await world.visit(sam), {
    says: { 'feeling.overall': 4, 'sleep.quality': 3 },
  })
  world.clock.set('2026-03-02T08:00:00Z')
  const visit = await world.visit(sam)
  await room.handIn(visit, {
    says: {
      'feeling.overall': 6,
      'sleep.quality': 5,
      'change.wish': 'Ik wil minder suf zijn in de ochtend',
      'decision.topic': 'mijn nachtpil, wel of niet',
      'decision.matters': 'Dat ik mijn dochter naar school kan brengen',
    },
  })
  const asked = 'keuzehulp_medicijnen_veranderen.question_what'
  await room.handIn(visit, {
    form: 'keuzehulp-medicijnen-veranderen',
    says: {
      [`${asked}_bothers`]: 'Dat ik tot elf uur niet kan autorijden',
      [`${asked}_different`]: 'Dit houd ik nog voor mij',
    },
    sharing: { [`${asked}_different`]: 'private' },
  })
  // A new slip has a new code.
  roomCode = (await world.clinic.slip(visit)).roomCode
  anna = await ConsultationPage.ofAnna(browser, world)
  ;({ page } = anna)
  await anna.openAlone('Sam')
})
afterAll(async () => {
  await browser?.close()
  await world?.close()
})

const option = (name: string | RegExp) => page.getByRole('article', { name })
/** What a state must hold on every screen it is shown on, with pictures of it. */
const holds = (name: string) => anna.isSound(name, name)

describe('a choice on the table', () => {
  test('the sheet is a page of its own; Back leads to the conversation', async () => {
    await anna.follow('Keuze maken')
    await page.getByRole('heading', { level: 1, name: 'Keuzetafel' }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { name: 'Gesprek met Sam' }).waitFor()
    await anna.follow('Keuze maken')
    await page.getByRole('heading', { level: 1, name: 'Keuzetafel' }).waitFor()
  })

  test('nothing is filled in or chosen beforehand, and every side shows that it is empty', async () => {
    expect(await page.getByRole('main').getByRole('textbox').allInnerTexts()).toEqual(
      expect.not.arrayContaining([expect.stringMatching(/./)]),
    )
    expect(await page.locator('input:checked').count()).toBe(0)
    for (const side of ['Wat Sam ervaart', 'Wat Sam belangrijk vindt', 'Wat Anna inbrengt'])
      expect(await anna.group(side).getAttribute('data-filled')).toBeNull()
    await option('Er verandert niets').waitFor()
    await option('Nu niet kiezen').waitFor()
    await holds('decision-empty')
  })

  test("the client's own words come onto it only when the client takes them over", async () => {
    await anna.press('Neem over: mijn nachtpil, wel of niet')
    const matters = anna.group('Wat Sam belangrijk vindt')
    await matters.getByRole('button', { name: 'Kies uit wat Sam deelde' }).click()
    await page.getByRole('dialog').getByText('minder suf zijn').first().waitFor()
    await holds('decision-answers')
    await matters.getByRole('button', { name: /Dat ik mijn dochter naar school/ }).click()
    expect(await matters.getByRole('textbox').inputValue()).toBe(
      'Dat ik mijn dochter naar school kan brengen',
    )
    await matters.getByRole('button', { name: 'Klaar met kiezen' }).click()
    const experience = anna.group('Wat Sam ervaart')
    expect(await experience.getByRole('textbox').inputValue()).toBe('')
    // What Sam shared of a decision aid can be taken over too; what was kept is not there.
    await experience.getByRole('button', { name: 'Kies uit wat Sam deelde' }).click()
    await experience.getByRole('button', { name: /tot elf uur niet kan autorijden/ }).click()
    expect(await experience.innerText()).not.toContain('Dit houd ik nog voor mij')
    await experience.getByRole('button', { name: 'Klaar met kiezen' }).click()
    await anna
      .group('Wat Anna inbrengt')
      .getByRole('textbox')
      .fill('Afbouwen kan in kleine stappen')
  })

  test('a line of a decision aid comes with where it stands and of when it is', async () => {
    await anna.press('Uit een keuzehulp')
    const dialog = page.getByRole('dialog', { name: 'Uit een keuzehulp' })
    await dialog.getByLabel('Keuzehulp').selectOption({ index: 1 })
    await dialog.getByRole('listitem').getByRole('button').first().click()
    await holds('decision-aid')
    await dialog.getByRole('button', { name: 'Klaar' }).click()
    const guidance = anna.group('Wat richtlijnen of een keuzehulp zeggen')
    expect(await guidance.getByLabel('Waar het staat').inputValue()).toMatch(/^Keuzehulp “.+”/)
    expect(await guidance.getByLabel('Van wanneer').inputValue()).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  test('options are written with the keyboard alone: lines, whose they are, and their order', async () => {
    await page.getByLabel('Mogelijkheid 1: wat is het?').focus()
    await page.keyboard.type('Om de dag de halve pil')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Dan ben ik minder suf')
    await page.keyboard.press('Enter')
    const side = option('Om de dag de halve pil').getByRole('list').first()
    await side.getByRole('button', { name: /^Verander: Sam: Dan ben ik minder suf/ }).waitFor()
    // Back on the line; the next stop is where Sam adds a line, then where Anna does.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.type('We kunnen op tijd terug')
    await page.keyboard.press('Enter')
    expect(await side.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringMatching(/^Sam\s+Dan ben ik minder suf$/),
      expect.stringMatching(/^Anna\s+We kunnen op tijd terug$/),
    ])
    await page.keyboard.press('Enter')
    const up = page.getByRole('button', { name: 'Omhoog' })
    await up.focus()
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Omhoog',
    )
    await holds('decision-line')
    await anna.press('Klaar')
    expect(await side.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringMatching(/^Anna/),
      expect.stringMatching(/^Sam/),
    ])
    await page.getByLabel('Mogelijkheid 2: wat is het?').fill('De pil eerder op de avond')
    await anna.isSaved()
    await anna.press('Haal weg: De pil eerder op de avond')
    await page.getByText('De regels die erbij staan gaan ook weg.').waitFor()
    await holds('decision-removing')
    await page.keyboard.press('Escape')
  })

  test('what is missing is said in one place, and each line leads to it', async () => {
    await anna.press('Leg vast als versie 1')
    const summary = page.getByRole('alert').filter({ hasText: 'Er mist nog iets' })
    expect(await summary.getByRole('link').allInnerTexts()).toEqual(['Kies hoe het nu eindigt.'])
    await summary.getByRole('link').click()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      'Hoe eindigt het nu?',
    )
    await holds('decision-problems')
  })

  test('each ending asks what belongs to it, and says what of that is missing', async () => {
    for (const [ending, missing] of [
      ['Er is geluisterd', []],
      ['We zijn het niet eens', ['client-reason', 'clinician-reason']],
      ['Wij gaan er niet over', ['who', 'ground', 'objection']],
    ] as const) {
      await page.getByRole('radio', { name: new RegExp(`^${ending}`) }).check()
      if (missing.length === 0) await page.getByLabel('Wat heeft Sam verteld?').waitFor()
      else {
        await anna.press('Leg vast als versie 1')
        const links = page.getByRole('alert').getByRole('link')
        await expect.poll(() => links.count()).toBe(missing.length)
      }
      await holds(`decision-${missing[0] ?? 'listened'}`)
    }
  })

  test('the ending is one of five; a joint one begins with the words of Sam', async () => {
    await page.getByRole('button', { name: 'Stel de vier vragen' }).press('Enter')
    // The button is gone; the keyboard goes on where it was.
    const questions = anna.region('Vier vragen over de keuze')
    await questions.getByRole('radio').first().waitFor()
    expect(await questions.evaluate((part) => part === document.activeElement)).toBe(true)
    await page.getByText('Engelse tekst en bron').click()
    const original = page.locator('[lang="en"]', {
      hasText: 'Do you feel SURE about the best choice',
    })
    await original.waitFor()
    await page.getByRole('radio', { name: 'Ja' }).first().check()
    await page.getByRole('radio', { name: /^We kiezen samen/ }).check()
    await page.getByLabel('Sam zegt het eerst, in eigen woorden').fill('Ik probeer om de dag')
    await page.getByRole('radio', { name: 'Om de dag de halve pil' }).check()
    await page.getByLabel('Waarom', { exact: true }).fill('De ochtenden tellen het meest')
    await anna.press('Taak toevoegen: Sam')
    await page.keyboard.type('Bijhouden hoe ik slaap')
    await page.getByLabel('Vanaf welke dag?').fill('2026-03-03')
    await page.getByRole('radio', { name: 'Uitproberen' }).check()
    await page.getByLabel('Wanneer kijken we terug?').fill('2026-03-23')
    await anna.press('Medicijn toevoegen: Wordt anders')
    await page.keyboard.type('mijn nachtpil')
    await anna.isSaved()
    await holds('decision-full')
    expect(await page.getByRole('main').innerText()).not.toMatch(/\b\d+ (van de )?4\b|score:/i)
  })

  test('set down, it is a version; Sam confirms with the code of the slip, then Anna', async () => {
    await anna.press('Leg vast als versie 1')
    await page.getByRole('heading', { name: 'Versie 1, 2 maart 2026' }).waitFor()
    // The stream can show the version before its own answer is here; then reading begins at it.
    await page.locator('h2:focus', { hasText: 'Versie 1, 2 maart 2026' }).waitFor()
    await holds('decision-set-down')
    await anna.bothConfirm(roomCode)
    await holds('decision-confirmed')
  })

  test('a later change is a new version; version 1 stays to be read beside it', async () => {
    await anna.press('Verander deze keuze')
    await page.getByText('Versie 2 wordt nu geschreven').waitFor()
    await page.getByRole('radio', { name: /^Nog niet kiezen/ }).check()
    await page.getByLabel('Wat is er nog nodig?').fill('Eerst een week meten')
    await anna.isSaved()
    await anna.press(/^Leg versie 1 \(2 maart 2026\) ernaast/)
    const before = anna.region('Versie 1, 2 maart 2026')
    expect(await before.innerText()).toContain('Ik probeer om de dag')
    expect(await before.getByRole('textbox').count()).toBe(0)
    await holds('decision-beside')
    await anna.press('Leg vast als versie 2')
    await page.getByRole('heading', { name: 'Versie 2, 2 maart 2026' }).waitFor()
    await anna.press(/^Leg versie 1 \(2 maart 2026\) ernaast/)
    await before.getByText('Ik probeer om de dag').waitFor()
  })
})

describe('the timeline', () => {
  beforeAll(async () => {
    await anna.backToConversation()
    await anna.follow('Verloop')
    await page.getByRole('heading', { level: 1, name: 'Verloop en tijdlijn' }).waitFor()
  })

  test('trends share one axis with what was decided, on its day', async () => {
    const sleep = page.getByRole('figure', { name: 'Slapen' })
    await sleep.waitFor()
    const choices = anna.region('Keuzes en afspraken')
    expect(await choices.innerText()).toMatch(/2 mrt 2026 mijn nachtpil, wel of niet/)
    await holds('timeline')
  })

  test('a dip is explained in the words of Sam, from the point itself, by keyboard', async () => {
    const point = page
      .getByRole('figure', { name: 'Slapen' })
      .getByRole('group')
      .getByRole('button')
    await point.focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    await holds('timeline-point')
    await anna.press('Wat was er toen?')
    const dialog = page.getByRole('dialog', { name: 'Wat was er toen?' })
    await dialog.getByRole('button', { name: 'Zet op de tijdlijn' }).click()
    await dialog.getByText('Schrijf op wat er was.').first().waitFor()
    await holds('timeline-note-missing')
    expect(await dialog.getByLabel('Op welke dag?').inputValue()).toBe('2026-01-12')
    await dialog.getByLabel('In de woorden van Sam').fill('Toen was ik net verhuisd')
    await dialog.getByRole('radio', { name: 'Sam' }).check()
    await dialog.getByRole('button', { name: 'Zet op de tijdlijn' }).click()
    await dialog.waitFor({ state: 'hidden' })
    const notes = anna.region('Wat Sam erbij schreef')
    await notes.getByRole('button', { name: /12 jan 2026\s+Toen was ik net verhuisd/ }).waitFor()
  })

  test('a note can be changed and taken off; what it said stays, by keyboard', async () => {
    const notes = anna.region('Wat Sam erbij schreef')
    await notes.getByRole('button', { name: /net verhuisd/ }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Verander deze aantekening' })
    const words = dialog.getByLabel('In de woorden van Sam')
    await words.fill('Toen was ik net verhuisd, naar zee')
    await dialog.getByRole('button', { name: 'Gooi deze tekst weg' }).waitFor()
    // Who types is asked anew: another hand may hold the pen.
    await dialog.getByRole('radio', { name: 'Sam' }).check()
    await holds('timeline-note')
    await dialog.getByRole('button', { name: 'Zet op de tijdlijn' }).click()
    await notes.getByRole('button', { name: /naar zee/ }).waitFor()
    await anna.press('Schrijf iets op de tijdlijn')
    const fresh = page.getByRole('dialog', { name: 'Wat was er toen?' })
    await fresh.getByLabel('In de woorden van Sam').fill('Eerste week op mijn werk')
    await fresh.getByRole('radio', { name: 'Sam' }).check()
    await fresh.getByRole('button', { name: 'Zet op de tijdlijn' }).click()
    await notes.getByRole('button', { name: /Eerste week/ }).press('Enter')
    await dialog.getByRole('button', { name: 'Haal weg van de tijdlijn' }).press('Enter')
    await dialog.waitFor({ state: 'hidden' })
    await expect.poll(() => notes.getByRole('button').count()).toBe(1)
    expect(await notes.evaluate((part) => part.contains(document.activeElement))).toBe(true)
  })

  test('what is laid side by side is chosen, and can be nothing', async () => {
    const boxes = await page.getByRole('checkbox').all()
    for (const box of boxes) if (await box.isChecked()) await box.press('Space')
    expect(await page.getByText('Kies hierboven wat je wilt zien.').count()).toBe(1)
    await holds('timeline-nothing')
    for (const box of boxes) await box.press('Space')
  })

  test('the same stands in a table', async () => {
    await page.getByText('Hetzelfde als tabel').click()
    await page.getByRole('row').first().waitFor()
    const rows = await page.getByRole('row').allInnerTexts()
    expect(rows.map((row) => row.replaceAll('\t', ' | '))).toEqual(
      expect.arrayContaining([
        '12 januari 2026 | Slapen | 3',
        '12 januari 2026 | Aantekening | Toen was ik net verhuisd, naar zee',
      ]),
    )
    await holds('timeline-table')
  })
})
