import { closeVisit } from '../modules/visit/service.ts'
import { minutesAfter, workingMomentOf } from './calendar.ts'
import type { DemoClient, PastVisit } from './client.ts'
import { clients } from './clients.ts'
import type { Consultation } from './consultation-room.ts'
import { makeSlip, plan } from './desk.ts'
import { hold } from './holding.ts'
import { locations, type LocationKey } from './organisation.ts'
import { momentsBefore, prepare } from './preparing.ts'
import { type Scene, staffDoes } from './scene.ts'
import type { WaitingRoom } from './waiting-room.ts'

export interface PastScene {
  readonly client: DemoClient
  readonly visit: PastVisit
  readonly startsAt: Date
}

/** The visits of one location in the past, in the order of time. */
export function pastOf(location: LocationKey, today: Date): readonly PastScene[] {
  const { timeZone } = locations[location]
  return clients
    .filter((client) => client.location === location)
    .flatMap((client) =>
      client.visits.map((visit) => {
        const startsAt = workingMomentOf(timeZone, today, visit.daysAgo, hourOf(client))
        return { client, visit, startsAt }
      }),
    )
    .toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime())
}

/** Each client has an hour of their own, so that no two sit at one kiosk at the same time. */
function hourOf(client: DemoClient): string {
  const slot = clients.indexOf(client)
  return `${9 + Math.floor(slot / 2)}:${slot % 2 === 0 ? '00' : '30'}`
}

/** A visit, from being planned a week before to being closed after the conversation. */
export async function play(
  scene: Scene,
  room: WaitingRoom,
  clientId: string,
  { client, visit, startsAt }: PastScene,
): Promise<void> {
  const { clock } = scene
  clock.goTo(minutesAfter(startsAt, -7 * 24 * 60))
  const visitId = await plan(scene, client, clientId, startsAt)
  clock.goTo(minutesAfter(startsAt, -30))
  const { code, roomCode } = await makeSlip(scene, client.location, visitId)
  const moments = momentsBefore(startsAt)
  const { amendments = [] } = visit
  await prepare(scene, room, { code, filledIn: visit, state: 'submitted', amendments, moments })
  const consultation = { clinician: client.clinician, clientId, visitId, roomCode }
  if (visit.talk) await hold(scene, consultation, { location: client.location, visit, startsAt })
  else await closeUnwritten(scene, consultation, startsAt)
}

/** Talked, and nothing was written: closed from the list of the day. */
async function closeUnwritten(
  scene: Scene,
  { clinician, clientId, visitId }: Consultation,
  startsAt: Date,
): Promise<void> {
  scene.clock.goTo(minutesAfter(startsAt, 45))
  await staffDoes(scene, clinician, 'visit.close', async (tx) => {
    await closeVisit(visitId, scene.staff[clinician], tx)
    const object = { kind: 'visit', id: visitId }
    return { result: undefined, about: { clientId, object, ground: 'care_relation' } }
  })
}
