import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { assignClinician, addClient } from '@samen/backend/modules/client/service'
import { makeEnrolmentLink } from '@samen/backend/modules/kiosk-device/service'
import { addLocation } from '@samen/backend/modules/location/service'
import {
  createOrganisation,
  publishShippedQuestionnaires,
} from '@samen/backend/modules/organisation/service'
import { addStaff } from '@samen/backend/modules/staff/service'
import { closeVisit, makeVisitCode, planVisit, visitWith } from '@samen/backend/modules/visit/service'
import { startTestApp, type TestApp } from '@samen/backend/testing/app'
import { type Transaction, withContext } from '@samen/db/transaction'

/** One organisation with one location: who works there, and what a test can make happen. */
export interface World extends TestApp {
  /** Where the app listens, e.g. `http://localhost:41234`. */
  readonly origin: string
  readonly organisationId: string
  readonly locationId: string
  readonly staff: Readonly<Record<StaffName, string>>
  readonly password: string
  /** A client by calling name; its id. Anna is their clinician. */
  client(callingName: string): Promise<string>
  /** A visit with Anna, half an hour from now on the app's clock; its id. */
  visit(clientId: string): Promise<string>
  /** A fresh code for a visit, as nine digits. */
  code(visitId: string): Promise<string>
  /** Anna closes the consultation. */
  closeConsultation(visitId: string): Promise<void>
  /** A link that makes a browser a kiosk. */
  enrolmentLink(): Promise<string>
  /** Work in the organisation's own context, as the app does it. */
  inside<T>(work: (tx: Transaction) => Promise<T>): Promise<T>
}

const staff = {
  anna: { name: 'Anna', roles: ['clinician'] },
  bram: { name: 'Bram', roles: ['clinician'] },
  ria: { name: 'Ria', roles: ['reception'] },
  vincent: { name: 'Vincent', roles: ['administrator'] },
} as const
export type StaffName = keyof typeof staff
const password = 'wandelen-langs-het-kanaal'

/** Production's own app, listening, on a real PostgreSQL, with a clock that the test moves. */
export async function startWorld(now?: string): Promise<World> {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const test = await startTestApp({
    ...(now === undefined ? {} : { now }),
    config: { port, publicUrl: origin },
  })
  await test.app.listen({ port, host: '127.0.0.1' })
  const { platform } = test.app
  const organisationId = await createOrganisation({ slug: 'proef', name: 'Proef' }, platform)

  const inside = <T>(work: (tx: Transaction) => Promise<T>) =>
    withContext(platform.pool, { purpose: 'system', organisationId }, platform.clock.now(), work)

  const locationId = await inside((tx) =>
    addLocation({ name: 'Oosterkade', timeZone: 'Europe/Amsterdam', phone: '085 000 0001' }, tx),
  )
  await inside(publishShippedQuestionnaires)
  const ids = {} as Record<StaffName, string>
  for (const [login, { name, roles }] of Object.entries(staff)) {
    ids[login as StaffName] = await inside((tx) =>
      addStaff({ login, name, roles, locationId, password }, platform.argon2, tx),
    )
  }
  let clients = 0

  return {
    ...test,
    origin,
    organisationId,
    locationId,
    staff: ids,
    password,
    inside,
    client: (callingName) =>
      inside(async (tx) => {
        const recordNumber = `nummer-${(clients += 1)}`
        const id = await addClient({ callingName, recordNumber }, platform.vault, tx)
        await assignClinician(id, ids.anna, tx)
        return id
      }),
    visit: (clientId) =>
      inside((tx) => {
        const startsAt = new Date(tx.now.getTime() + 30 * 60_000)
        const planned = { clientId, clinicianId: ids.anna, locationId, startsAt }
        return planVisit(planned, null, platform.vault, tx)
      }),
    code: (visitId) =>
      inside(async (tx) => {
        const { code } = await makeVisitCode(await visitWith(visitId, tx), platform, tx)
        return code.replaceAll(' ', '')
      }),
    closeConsultation: async (visitId) => {
      await inside((tx) => closeVisit(visitId, ids.anna, tx))
    },
    enrolmentLink: () =>
      inside(async (tx) => {
        const { url } = await makeEnrolmentLink({ locationId, createdBy: null }, platform.config, tx)
        return url
      }),
  }
}

/** A port nobody uses. The app's public address has to be known before it listens. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  // A server that listens on a port has an address of this shape.
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  return port
}
