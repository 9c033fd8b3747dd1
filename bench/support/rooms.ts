import { randomUUID } from 'node:crypto'
import { newId } from '@samen/backend/ids'
import { makeRoomCode } from '@samen/backend/modules/visit/room-code'
import { planVisit, visitWith } from '@samen/backend/modules/visit/service'
import type { Installation } from './installation.ts'
import { newClient } from './seat.ts'

/** A visit within the hour, of a client of its own: its room is still empty. */
export interface EmptyRoom {
  /** `/api/clients/…/visits/…` */
  readonly path: string
  /** The page's own id: the screen that writes. */
  readonly screen: string
  readonly roomCode: string
  /** Ids for what is made in it. */
  readonly agreementId: string
  readonly sheetId: string
}

/** Made through the product's services. */
export async function prepareRooms(
  installation: Installation,
  count: number,
): Promise<readonly EmptyRoom[]> {
  const rooms: EmptyRoom[] = []
  while (rooms.length < count) rooms.push(await prepareRoom(installation))
  await installation.admin`analyze`
  return rooms
}

async function prepareRoom(installation: Installation): Promise<EmptyRoom> {
  const { inside, platform, clinicianId, locationId } = installation
  const clientId = await newClient(installation, 'Sam')
  const now = new Date()
  const startsAt = new Date(now.getTime() + 1_800_000)
  const { visitId, roomCode } = await inside(async (tx) => {
    const of = { clientId, clinicianId, locationId, startsAt }
    const id = await planVisit(of, null, platform.vault, tx)
    const code = await makeRoomCode(await visitWith(id, tx), platform.vault, tx)
    return { visitId: id, roomCode: code }
  })
  const path = `/api/clients/${clientId}/visits/${visitId}`
  return { path, screen: randomUUID(), roomCode, agreementId: newId(now), sheetId: newId(now) }
}
