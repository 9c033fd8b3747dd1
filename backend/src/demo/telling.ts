import { Argon2 } from '../passwords/argon2.ts'
import type { Platform } from '../platform.ts'
import { minutesAfter, workingMomentOf } from './calendar.ts'
import type { DemoClient } from './client.ts'
import { clients } from './clients.ts'
import { register } from './desk.ts'
import { found, publish } from './founding.ts'
import { type LocationKey, locations } from './organisation.ts'
import { pastOf, play } from './past.ts'
import { publications } from './publications.ts'
import type { Scene } from './scene.ts'
import { underStoryClock } from './story-clock.ts'
import { WaitingRoom } from './waiting-room.ts'

/** A location, its waiting room, and a clock of its own: it tells its visits beside the other. */
interface Place {
  readonly place: LocationKey
  readonly scene: Scene
  readonly room: WaitingRoom
}
type Ids = Map<string, string>

/** Codes of the past opened doors that are shut: what guessing one would cost does not matter. */
const forPastCodes = { memory: 64, passes: 1 }

/** Everything until today: the organisation, what was published, who came and what they said. */
export async function tellThePast(
  platform: Platform,
  today: Date,
): Promise<{ readonly scene: Scene; readonly ids: ReadonlyMap<string, string> }> {
  const scene = await found(platform, openedOn(today, 740), today)
  const ids: Ids = new Map()
  scene.clock.goTo(openedOn(today, 736))
  const places = await Promise.all([enter(scene, 'oosterkade'), enter(scene, 'molenweg')])
  for (const [index, publication] of publications.entries()) {
    const from = openedOn(today, publication.daysAgo)
    const next = publications[index + 1]
    const until = next ? openedOn(today, next.daysAgo) : today
    scene.clock.goTo(from)
    await publish(scene, publication)
    await Promise.all(places.map((place) => tell(place, from, until, ids)))
  }
  for (const { scene: own, room } of places) {
    own.clock.goTo(today)
    await room.close()
  }
  for (const client of clients) {
    if (!ids.has(client.callingName)) await introduce(scene, client, openedOn(today, 5), ids)
  }
  return { scene, ids }
}

/** Early in the morning of a working day. */
const openedOn = (today: Date, daysAgo: number): Date =>
  workingMomentOf(locations.oosterkade.timeZone, today, daysAgo, '07:00')

async function enter(scene: Scene, place: LocationKey): Promise<Place> {
  const cheap = new Argon2(undefined, forPastCodes)
  const platform = { ...scene.platform, argon2: cheap }
  const own = { ...scene, ...underStoryClock(platform, scene.clock.now()) }
  return { place, scene: own, room: await WaitingRoom.open(own, place) }
}

async function tell({ place, scene, room }: Place, from: Date, until: Date, ids: Ids) {
  for (const past of pastOf(place, scene.today)) {
    if (past.startsAt < from || past.startsAt >= until) continue
    const { client, startsAt } = past
    const twoWeeksBefore = minutesAfter(startsAt, -14 * 24 * 60)
    const known = ids.get(client.callingName)
    await play(scene, room, known ?? (await introduce(scene, client, twoWeeksBefore, ids)), past)
  }
}

async function introduce(scene: Scene, client: DemoClient, when: Date, ids: Ids): Promise<string> {
  scene.clock.goTo(when)
  const id = await register(scene, client)
  ids.set(client.callingName, id)
  return id
}
