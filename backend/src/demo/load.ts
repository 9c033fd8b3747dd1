import { withContext } from '@samen/db/transaction'
import { callingNames } from '../modules/client/service.ts'
import { hasOrganisation } from '../modules/organisation/service.ts'
import { findOrganisation } from '../modules/session/repository.ts'
import type { Platform } from '../platform.ts'
import { clients } from './clients.ts'
import { DemoIncompleteError, revisit } from './founding.ts'
import { type LocationKey, locations, organisation, receptionAt } from './organisation.ts'
import { type Scene, staffDoes } from './scene.ts'
import { underStoryClock } from './story-clock.ts'
import { tellThePast } from './telling.ts'
import { type Slip, playToday } from './today.ts'
import { enrolmentLink } from './waiting-room.ts'

/** What somebody needs to try the demonstration at one of its locations. */
export interface DemoLocation {
  readonly name: string
  /** Makes the browser that opens it a kiosk of this location: once, within ten minutes. */
  readonly kioskUrl: string
  readonly slips: readonly Slip[]
}

/**
 * Loads the demonstration into an empty database, relative to today. On a database that already holds
 * the demonstration it only makes today playable again: visits of today, fresh codes and fresh links.
 * Null on any other database, which is left as it is.
 * @throws DemoIncompleteError when an earlier loading was broken off
 */
export async function loadDemoData(platform: Platform): Promise<readonly DemoLocation[] | null> {
  const today = platform.clock.now()
  const organisationId = await withContext(platform.pool, { purpose: 'none' }, today, (tx) =>
    findOrganisation(organisation.slug, tx),
  )
  if (organisationId === null) {
    if (await hasOrganisation(platform)) return null
    const { scene, ids } = await tellThePast(platform, today)
    return await openDoors(scene, ids)
  }
  const scene = await revisit(platform, organisationId, today)
  return await openDoors(scene, await clientsThere(scene))
}

/** By calling name. Of two who are called the same, the first one is the demonstration's. */
async function clientsThere(scene: Scene): Promise<ReadonlyMap<string, string>> {
  const names = await staffDoes(scene, receptionAt.oosterkade, 'client.list', async (tx) => {
    return { result: await callingNames('all', scene.platform.vault, tx) }
  })
  const newestFirst = [...names].toSorted(([one], [other]) => (one < other ? 1 : -1))
  const ids = new Map(newestFirst.map(([id, name]) => [name, id]))
  const missing = clients.find(({ callingName }) => !ids.has(callingName))
  if (missing) throw new DemoIncompleteError(`${missing.callingName} is missing`)
  return ids
}

const places: readonly LocationKey[] = ['oosterkade', 'molenweg']

function openDoors(
  scene: Scene,
  ids: ReadonlyMap<string, string>,
): Promise<readonly DemoLocation[]> {
  return Promise.all(
    places.map(async (place) => {
      const own = { ...scene, ...underStoryClock(scene.platform, scene.today) }
      const slips = await playToday(own, place, ids)
      const { url } = await enrolmentLink(own, place)
      return { name: locations[place].name, kioskUrl: url, slips }
    }),
  )
}
