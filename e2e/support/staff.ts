import type { Browser, Page } from 'playwright-core'
import { openPage } from './browser.ts'
import type { StaffName, World } from './world.ts'

/** A page on which somebody of staff has signed in, at a desk screen. */
export async function signedIn(
  browser: Browser,
  world: World,
  login: StaffName,
  viewport = { width: 1366, height: 768 },
): Promise<Page> {
  const { page } = await openPage(browser, viewport)
  page.setDefaultTimeout(15_000)
  await page.goto(world.origin)
  await signIn(page, login, world.password)
  await page.getByRole('button', { name: 'Uitloggen' }).waitFor()
  return page
}

export async function signIn(page: Page, login: string, password: string): Promise<void> {
  await page.getByLabel('Gebruikersnaam').fill(login)
  await page.getByLabel('Wachtwoord').fill(password)
  await page.getByRole('button', { name: 'Inloggen' }).click()
}
