import type { Config } from '../config.ts'
import { loadDemoData } from '../demo/load.ts'
import { demoLines } from '../demo/words.ts'
import { hasOrganisation } from '../modules/organisation/service.ts'
import type { Platform } from '../platform.ts'

/**
 * Sees to it that somebody can begin: loads the demonstration into an empty installation, or says how
 * to make the first organisation. Returns the lines to print.
 */
export async function loadFirstData(
  platform: Platform,
  config: Config,
): Promise<readonly string[]> {
  if (config.demoData) {
    const places = await loadDemoData(platform)
    return places === null ? [] : demoLines(places, config)
  }
  if (await hasOrganisation(platform)) return []
  return [
    '',
    'There is no organisation yet. Make the first one with:',
    '  node backend/src/create-organisation.ts --slug NAME --name "NAME" --location "PLACE" --login NAME',
  ]
}
