import type { Preparation } from '@samen/db/schema/visit'
import { visitsFor } from '../modules/visit/service.ts'
import { boundsOfDay, dayIn } from '../clock/zoned-day.ts'
import { minutesAfter, momentOf } from './calendar.ts'
import type { DemoClient, TodaysVisit } from './client.ts'
import { clients } from './clients.ts'
import { makeSlip, plan } from './desk.ts'
import { locations, type LocationKey, receptionAt, staff } from './organisation.ts'
import { type Moments, prepare } from './preparing.ts'
import { colleague, type Scene, staffDoes } from './scene.ts'
import { WaitingRoom } from './waiting-room.ts'

/** What stands on the slip that reception would hand out. */
export interface Slip {
  readonly callingName: string
  readonly clinician: string
  /** `HH:MM`, in the zone of the location. */
  readonly at: string
  readonly code: string
  /** Three digits for the consultation room. */
  readonly roomCode: string
  readonly preparation: Preparation
}

type ComesToday = DemoClient & { readonly today: TodaysVisit }

/**
 * Today at one location: plans the visits that are not on the list yet, lets the clients of those
 * prepare, and makes a code for each visit that is still to come.
 */
export async function playToday(
  scene: Scene,
  location: LocationKey,
  ids: ReadonlyMap<string, string>,
): Promise<readonly Slip[]> {
  const coming = clients.filter((one): one is ComesToday => comesTo(one, location))
  const planned = await visitsOfToday(scene, location)
  const known = coming.flatMap((client) => {
    const clientId = ids.get(client.callingName)
    return clientId === undefined ? [] : [{ client, clientId }]
  })
  const slips: Slip[] = []
  const added: { client: ComesToday; code: string }[] = []
  for (const { client, clientId } of known) {
    const before = planned.find((visit) => visit.clientId === clientId)
    if (before && before.state !== 'planned') continue
    const visitId = before?.id ?? (await planToday(scene, client, clientId))
    scene.clock.goTo(beginningOf(scene, location))
    const codes = await makeSlip(scene, location, visitId)
    slips.push(slipOf(client, codes, before?.preparation ?? client.today.preparation?.state))
    if (!before) added.push({ client, code: codes.code })
  }
  await prepareAll(scene, location, added)
  scene.clock.goTo(scene.today)
  return slips.toSorted((one, other) => one.at.localeCompare(other.at))
}

const comesTo = (client: DemoClient, location: LocationKey): client is ComesToday =>
  client.location === location && client.today !== undefined

function visitsOfToday(scene: Scene, location: LocationKey) {
  const who = receptionAt[location]
  const { organisationId, platform } = scene
  return staffDoes(scene, who, 'visit.list', async (tx) => {
    const day = dayIn(locations[location].timeZone, scene.today)
    const { visits } = await visitsFor(colleague(scene, who), { day }, platform.vault, tx)
    return { result: visits, about: { object: { kind: 'organisation', id: organisationId } } }
  })
}

function planToday(scene: Scene, client: ComesToday, clientId: string): Promise<string> {
  const { timeZone } = locations[client.location]
  const startsAt = momentOf(timeZone, scene.today, 0, client.today.at)
  return plan(scene, client, clientId, startsAt)
}

function slipOf(
  { callingName, clinician, today }: ComesToday,
  codes: Pick<Slip, 'code' | 'roomCode'>,
  preparation: Preparation = 'none',
): Slip {
  return { callingName, clinician: staff[clinician].name, at: today.at, ...codes, preparation }
}

/** One after another in the last half hour, or in as much of it as is of today. */
async function prepareAll(
  scene: Scene,
  location: LocationKey,
  added: readonly { readonly client: ComesToday; readonly code: string }[],
): Promise<void> {
  const preparing = added.flatMap(({ client, code }) => {
    const { preparation } = client.today
    return preparation ? [{ code, filledIn: preparation, state: preparation.state }] : []
  })
  if (preparing.length === 0) return
  scene.clock.goTo(beginningOf(scene, location))
  const room = await WaitingRoom.open(scene, location)
  for (const [turn, told] of preparing.entries()) {
    const moments = momentsOf(scene, location, turn, preparing.length)
    await prepare(scene, room, { ...told, moments })
  }
  scene.clock.goTo(scene.today)
  await room.close()
}

/** Half an hour ago, or when the day began. */
function beginningOf({ today }: Scene, location: LocationKey): Date {
  const { timeZone } = locations[location]
  const { from } = boundsOfDay(timeZone, dayIn(timeZone, today))
  return new Date(Math.max(from.getTime(), minutesAfter(today, -30).getTime()))
}

function momentsOf(scene: Scene, location: LocationKey, turn: number, turns: number): Moments {
  const begin = beginningOf(scene, location).getTime()
  const step = (scene.today.getTime() - begin) / (turns * 3)
  const at = (steps: number) => new Date(begin + Math.floor(step * (turn * 3 + steps)))
  return { begins: at(0.5), handsIn: at(2), amends: [], leaves: at(2.5) }
}
