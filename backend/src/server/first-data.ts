import { hasOrganisation } from '../modules/organisation/service.ts'
import type { Platform } from '../platform.ts'

type Say = (...lines: readonly string[]) => void

/** What an empty installation begins with: the demonstration, or how to make an organisation. */
export async function loadFirstData(platform: Platform, say: Say): Promise<void> {
  if (await hasOrganisation(platform)) return
  say(
    'There is no organisation yet. Make the first one with:',
    '  node backend/src/create-organisation.ts --slug NAME --name "NAME" --location "PLACE" --login NAME',
  )
}
