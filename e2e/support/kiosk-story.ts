import type { Browser } from 'playwright-core'
import { it as plain } from 'vitest'
import { launchBrowser } from './browser.ts'
import { KioskPage } from './kiosk-page.ts'
import { startWorld, type World } from './world.ts'

/** A story at a waiting-room screen; it asks for what it needs: `it('…', async ({ kiosk }) => …)`. */
export const it = plain
  // One clinic and one browser for all stories of a file. (Vitest reads what a fixture asks for
  // from its first parameter, so one that asks for nothing has an empty pattern there.)
  // oxlint-disable-next-line no-empty-pattern
  .extend('world', { scope: 'file' }, async ({}, { onCleanup }): Promise<World> => {
    const world = await startWorld()
    onCleanup(() => world.close())
    return world
  })
  // oxlint-disable-next-line no-empty-pattern
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }): Promise<Browser> => {
    const browser = await launchBrowser()
    onCleanup(() => browser.close())
    return browser
  })
  // An enrolled screen at its start, another one for each story; and a visit of Sam within the hour.
  .extend('kiosk', async ({ world, browser }, { onCleanup }): Promise<KioskPage> => {
    const kiosk = await KioskPage.enrolled(browser, world)
    onCleanup(() => kiosk.close())
    return kiosk
  })
  .extend('visit', async ({ world }): Promise<string> => world.visit(await world.client('Sam')))

/** An answer to the first question of the easy form. */
export const feelsFine = 'Goed'
