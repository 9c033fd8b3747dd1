import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser, openPage } from './support/browser.ts'
import { ConsultationPage } from './support/consultation-page.ts'
import { accessibilityProblems } from './support/inspect.ts'
import { preparationOfSam } from './support/preparation-of-sam.ts'
import { signedIn, signIn } from './support/staff.ts'
import { WaitingRoom } from './support/waiting-room.ts'
import { startWorld, type World } from './support/world.ts'

// Signing in and out, and what is left on the screen after it: nothing.

let world: World
let browser: Browser

beforeAll(async () => {
  world = await startWorld('2026-03-02T08:00:00Z')
  browser = await launchBrowser()
  const visit = await world.visit(await world.client('Sam'))
  await (await WaitingRoom.open(world)).handIn(visit, preparationOfSam)
})
afterAll(async () => {
  await browser?.close()
  await world?.close()
})

test('a wrong name and a wrong password are told the same, kindly; nothing else is there', async () => {
  const { page } = await openPage(browser, { width: 1366, height: 768 })
  await page.goto(world.origin)
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await page.getByRole('alert').getByText('Vul in: gebruikersnaam.').waitFor()
  const told: string[] = []
  for (const login of ['anna', 'niemand']) {
    await signIn(page, login, 'een verkeerd wachtwoord')
    await page.getByRole('alert').getByText('horen niet bij elkaar').waitFor()
    told.push(await page.getByRole('alert').innerText())
    await page.reload()
  }
  expect(told[0]).toBe(told[1])
  expect(await accessibilityProblems(page)).toEqual([])
  await page.context().close()
})

test('signing out clears the screen at once, and the way back stays closed', async () => {
  const anna = await ConsultationPage.ofAnna(browser, world)
  const { page } = anna
  await anna.open('Sam')
  await page.getByRole('button', { name: 'Uitloggen' }).click()
  await page.getByText('Je bent uitgelogd.').waitFor()
  expect(await page.locator('body').innerText()).not.toContain('Sam wil')
  await page.goBack()
  await page.getByLabel('Gebruikersnaam').waitFor()
  expect(await page.locator('body').innerText()).not.toContain('Sam wil')
  await page.context().close()
})

test('a session that ended elsewhere leads to the sign-in, with a kind word', async () => {
  const page = await signedIn(browser, world, 'anna')
  world.clock.advance({ hours: 11 })
  await page.getByRole('button', { name: 'Vernieuwen' }).click()
  await page.getByText('Log opnieuw in en ga verder').waitFor()
  expect(await page.locator('body').innerText()).not.toContain('ingeleverd')
  world.clock.advance({ hours: -11 })
  await page.context().close()
})
