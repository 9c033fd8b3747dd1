import { DemoIncompleteError } from '../demo/founding.ts'
import { loadDemoData } from '../demo/load.ts'
import { demoLines } from '../demo/words.ts'
import { hasOrganisation } from '../modules/organisation/service.ts'
import type { Platform } from '../platform.ts'

type Say = (...lines: readonly string[]) => void

/** What an empty installation begins with: the demonstration, or how to make an organisation. */
export async function loadFirstData(platform: Platform, say: Say): Promise<void> {
  if (platform.config.demoData) await loadDemo(platform, say)
  if (await hasOrganisation(platform)) return
  say(
    'There is no organisation yet. Make the first one with:',
    '  node backend/src/create-organisation.ts --slug NAME --name "NAME" --location "PLACE" --login NAME',
  )
}

/** A demonstration that cannot be played must not keep the server from starting. */
async function loadDemo(platform: Platform, say: Say): Promise<void> {
  try {
    const places = await loadDemoData(platform)
    if (places !== null) say(...demoLines(places, platform.config))
  } catch (error) {
    if (!(error instanceof DemoIncompleteError)) throw error
    say('The demonstration was not loaded to its end. Empty the data folder and start again.')
  }
}
