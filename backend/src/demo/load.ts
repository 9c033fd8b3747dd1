import { withContext } from '@samen/db/transaction'
import { callingNames } from '../modules/client/service.ts'
import { hasOrganisation } from '../modules/organisation/service.ts'
import { findOrganisation } from '../modules/session/repository.ts'
import type { Platform } from '../platform.ts'
import { minutesAfter, workingMomentOf } from './calendar.ts'
import type { DemoClient } from './client.ts'
import { clients } from './clients.ts'
import { register } from './desk.ts'
import { found, publish, revisit, underStoryClock } from './founding.ts'
import { type LocationKey, locations, organisation } from './organisation.ts'
import { pastOf, play } from './past.ts'
import { publications } from './publications.ts'
import { receptionAt } from './organisation.ts'
import { type Scene, staffDoes } from './scene.ts'
import { type Slip, playToday } from './today.ts'
import { enrolmentLink, WaitingRoom } from './waiting-room.ts'

/** What somebody needs to try the demonstration. */
export interface Demo {
  readonly slips: readonly Slip[]
  /** Makes the browser that opens it a kiosk: once, within ten minutes. */
  readonly kiosk: { readonly url: string; readonly location: string; readonly expiresAt: Date }
}

const places: readonly LocationKey[] = ['oosterkade', 'molenweg']

/**
 * Loads the demonstration into an empty database, relative to today. On a database that already holds
 * the demonstration it only makes today playable again: visits of today, fresh codes and a fresh
 * link. Null on any other database, which is left as it is.
 * @throws DemoIncompleteError when an earlier loading was broken off
 */
export async function loadDemoData(platform: Platform): Promise<Demo | null> {
  const today = platform.clock.now()
  const organisationId = await withContext(platform.pool, { purpose: 'none' }, today, (tx) =>
    findOrganisation(organisation.slug, tx),
  )
  if (organisationId !== null) {
    const scene = await revisit(platform, organisationId, today)
    return await openDoors(scene, await clientsThere(scene))
  }
  if (await hasOrganisation(platform)) return null
  return await tellEverything(platform, today)
}

async function tellEverything(platform: Platform, today: Date): Promise<Demo> {
  const scene = await found(platform, openedOn(today, 740), today)
  const [first] = publications
  scene.clock.goTo(openedOn(today, first?.daysAgo ?? 0))
  const rooms = await Promise.all(places.map((place) => enter(scene, place)))
  const ids = new Map<string, string>()
  for (const [index, publication] of publications.entries()) {
    const from = openedOn(today, publication.daysAgo)
    const next = publications[index + 1]
    const until = next ? openedOn(today, next.daysAgo) : today
    scene.clock.goTo(from)
    await publish(scene, publication)
    await Promise.all(rooms.map((room) => tell(room, { from, until }, ids)))
  }
  await Promise.all(rooms.map(({ room }) => room.close()))
  for (const client of clients) {
    if (!ids.has(client.callingName)) await introduce(scene, client, openedOn(today, 5), ids)
  }
  return await openDoors(scene, ids)
}

/** Early in the morning of a working day. */
const openedOn = (today: Date, daysAgo: number): Date =>
  workingMomentOf(locations.oosterkade.timeZone, today, daysAgo, '07:00')

interface Place {
  readonly place: LocationKey
  /** Each location tells its visits under a clock of its own, beside the other. */
  readonly scene: Scene
  readonly room: WaitingRoom
}

async function enter(scene: Scene, place: LocationKey): Promise<Place> {
  const own = { ...scene, ...underStoryClock(scene.platform, scene.clock.now()) }
  return { place, scene: own, room: await WaitingRoom.open(own, place) }
}

async function tell(
  { place, scene, room }: Place,
  { from, until }: { readonly from: Date; readonly until: Date },
  ids: Map<string, string>,
): Promise<void> {
  for (const past of pastOf(place, scene.today)) {
    if (past.startsAt < from || past.startsAt >= until) continue
    const { client, startsAt } = past
    const known = ids.get(client.callingName)
    const earlier = minutesAfter(startsAt, -14 * 24 * 60)
    await play(scene, room, known ?? (await introduce(scene, client, earlier, ids)), past)
  }
  scene.clock.goTo(scene.today)
}

async function introduce(
  scene: Scene,
  client: DemoClient,
  when: Date,
  ids: Map<string, string>,
): Promise<string> {
  scene.clock.goTo(when)
  const id = await register(scene, client)
  ids.set(client.callingName, id)
  return id
}

/** By calling name. Of two who are called the same, the first one is the demonstration's. */
function clientsThere(scene: Scene): Promise<ReadonlyMap<string, string>> {
  return staffDoes(scene, receptionAt.oosterkade, 'client.list', async (tx) => {
    const names = await callingNames('all', scene.platform.vault, tx)
    const oldestLast = [...names].toSorted(([one], [other]) => (one < other ? 1 : -1))
    return { result: new Map(oldestLast.map(([id, name]) => [name, id])) }
  })
}

async function openDoors(scene: Scene, ids: ReadonlyMap<string, string>): Promise<Demo> {
  const slips = await Promise.all(
    places.map((place) =>
      playToday({ ...scene, ...underStoryClock(scene.platform, scene.today) }, place, ids),
    ),
  )
  scene.clock.goTo(scene.today)
  const { url, expiresAt } = await enrolmentLink(scene, 'oosterkade')
  const kiosk = { url, expiresAt, location: locations.oosterkade.name }
  return { slips: slips.flat().toSorted((one, other) => one.at.localeCompare(other.at)), kiosk }
}
