import { freePort } from '@samen/db/embedded/postmaster'
import { makeEnrolmentLink } from '@samen/backend/modules/kiosk-device/service'
import { makeVisitCode, planVisit, visitWith } from '@samen/backend/modules/visit/service'
import type { BrowserContext, Page } from 'playwright-core'
import { type Installation, makeInstallation } from './installation.ts'
import { startCluster } from './postgres.ts'
import type { Bench } from './run.ts'
import { buildScreens } from './screens.ts'
import { newClient } from './seat.ts'
import { startServer } from './server.ts'

/** The product's own server with its own screens, and what a client needs to sit down at a kiosk. */
export interface KioskServer {
  readonly origin: string
  /** Makes this browser profile a kiosk, as an administrator does. */
  enrol(context: BrowserContext): Promise<void>
  /** A fresh visit code of a client who has never been here. */
  code(): Promise<string>
}

export async function startKiosk(bench: Bench): Promise<KioskServer> {
  await buildScreens()
  const cluster = await startCluster(bench)
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const installation = await makeInstallation(bench, await cluster.migrated('kiosk'), origin)
  await startServer(bench, { ...installation, port })
  return {
    origin,
    code: () => newCode(installation),
    enrol: async (context) => {
      const page = await context.newPage()
      await page.goto(await enrolmentLink(installation))
      await page.getByLabel('Naam van dit scherm').fill('Zuil 2')
      await page.getByRole('button', { name: 'Inschrijven' }).click()
      await startButton(page).waitFor()
      await page.close()
    },
  }
}

export const startButton = (page: Page) => page.getByRole('button', { name: 'Beginnen' })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** From the start screen to the first question of the full questionnaire. */
export async function walkToFirstQuestion(page: Page, code: string): Promise<void> {
  await startButton(page).click()
  await page.getByRole('heading', { name: 'Wat is je code?' }).waitFor()
  for (const digit of code) await press(page, digit)
  await press(page, 'Verder')
  await page.getByRole('heading', { name: 'Ben jij Sam?' }).waitFor()
  await press(page, 'Ja')
  await page.getByRole('heading', { name: 'Wie ziet wat?' }).waitFor()
  await press(page, 'Verder')
  await page.getByRole('button', { name: 'Mijn voorbereiding' }).click()
  await page.getByRole('heading', { name: 'Is er iets goed gegaan' }).waitFor()
}

async function newCode(installation: Installation): Promise<string> {
  const { inside, platform, clock, clinicianId, locationId } = installation
  clock.set(new Date().toISOString())
  const clientId = await newClient(installation, 'Sam')
  const startsAt = new Date(clock.now().getTime() + 1_800_000)
  return inside(async (tx) => {
    const of = { clientId, clinicianId, locationId, startsAt }
    const visitId = await planVisit(of, null, platform.vault, tx)
    const { code } = await makeVisitCode(await visitWith(visitId, tx), platform, tx)
    return code.replaceAll(' ', '')
  })
}

async function enrolmentLink({ inside, platform, clock, locationId }: Installation) {
  clock.set(new Date().toISOString())
  const { url } = await inside((tx) =>
    makeEnrolmentLink({ locationId, createdBy: null }, platform.config, tx),
  )
  return url
}
