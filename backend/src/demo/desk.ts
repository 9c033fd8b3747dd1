import { addClient, assignClinician } from '../modules/client/service.ts'
import { makeVisitCode, planVisit, visitWith } from '../modules/visit/service.ts'
import type { DemoClient } from './client.ts'
import { type LocationKey, receptionAt, type StaffKey } from './organisation.ts'
import { type Scene, staffDoes } from './scene.ts'

// What reception does in the demonstration, at the moment of the story.

/** Puts a client on the list, with everybody who may open the answers; the client's id. */
export async function register(scene: Scene, client: DemoClient): Promise<string> {
  const { callingName, recordNumber, clinician, alsoWith = [] } = client
  const by = receptionAt[client.location]
  const clientId = await staffDoes(scene, by, 'client.create', async (tx) => {
    const id = await addClient({ callingName, recordNumber }, scene.platform.vault, tx)
    return { result: id, about: { clientId: id, object: { kind: 'client', id } } }
  })
  for (const who of [clinician, ...alsoWith]) await assign(scene, by, clientId, who)
  return clientId
}

async function assign(scene: Scene, by: StaffKey, clientId: string, who: StaffKey): Promise<void> {
  const staffId = scene.staff[who]
  await staffDoes(scene, by, 'care-relation.create', async (tx) => {
    await assignClinician(clientId, staffId, tx)
    return { result: undefined, about: { clientId, object: { kind: 'staff', id: staffId } } }
  })
}

/** Plans a visit; its id. */
export function plan(
  scene: Scene,
  client: DemoClient,
  clientId: string,
  startsAt: Date,
): Promise<string> {
  const by = receptionAt[client.location]
  const clinicianId = scene.staff[client.clinician]
  const locationId = scene.locations[client.location]
  return staffDoes(scene, by, 'visit.create', async (tx) => {
    const of = { clientId, clinicianId, locationId, startsAt }
    const id = await planVisit(of, scene.staff[by], scene.platform.vault, tx)
    return { result: id, about: { clientId, object: { kind: 'visit', id } } }
  })
}

/** The codes on a new slip; older ones stop working. */
export function makeSlip(
  scene: Scene,
  at: LocationKey,
  visitId: string,
): Promise<{ readonly code: string; readonly roomCode: string }> {
  return staffDoes(scene, receptionAt[at], 'visit.make-code', async (tx) => {
    const visit = await visitWith(visitId, tx)
    const { code, roomCode } = await makeVisitCode(visit, scene.platform, tx)
    const object = { kind: 'visit', id: visitId }
    return { result: { code, roomCode }, about: { clientId: visit.clientId, object } }
  })
}
