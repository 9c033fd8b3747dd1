import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { makeEnrolmentLink } from '@samen/backend/modules/kiosk-device/service'
import { startTestApp, type TestApp } from '@samen/backend/testing/app'
import { Clinic, testPassword } from '@samen/backend/testing/clinic'
import { TestScreen } from '@samen/backend/testing/room'

const colleagues = [
  { login: 'anna', name: 'Anna', role: 'clinician' },
  { login: 'bram', name: 'Bram', role: 'clinician' },
  { login: 'ria', name: 'Ria', role: 'reception' },
  { login: 'vincent', name: 'Vincent', role: 'administrator' },
] as const
export type StaffName = (typeof colleagues)[number]['login']

/** A clinic that a real browser can reach: one location, four colleagues, a clock the test moves. */
export interface World extends TestApp {
  readonly clinic: Clinic
  /** Where the app listens, e.g. `http://localhost:41234`. */
  readonly origin: string
  readonly organisationId: string
  readonly locationId: string
  readonly staff: Readonly<Record<StaffName, string>>
  /** Everybody's. */
  readonly password: string
  /** A client by calling name; its id. Anna is their clinician. */
  client(callingName: string): Promise<string>
  /** A visit of this client with Anna, within the hour; its id. */
  visit(clientId: string): Promise<string>
  /** A fresh code for a visit, as nine digits. */
  code(visitId: string): Promise<string>
  /** Anna closes the consultation: the client can change nothing any more. */
  closeConsultation(visitId: string): Promise<void>
  /** A link that makes the browser that opens it a kiosk. */
  enrolmentLink(): Promise<string>
}

/** Production's own app with the built screens, listening, on a real PostgreSQL. */
export async function startWorld(now?: string): Promise<World> {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const config = { port, publicUrl: origin }
  const test = await startTestApp({ ...(now === undefined ? {} : { now }), config })
  await test.app.listen({ port, host: '127.0.0.1' })
  const clinic = await Clinic.open(test)
  const { organisationId, locationId } = clinic
  const staff: Record<StaffName, string> = { anna: '', bram: '', ria: '', vincent: '' }
  for (const { login, name, role } of colleagues) staff[login] = await clinic.staff(name, role)

  return {
    ...test,
    clinic,
    origin,
    organisationId,
    locationId,
    staff,
    password: testPassword,
    client: (callingName) => clinic.client(callingName, staff.anna),
    visit: (clientId) => clinic.visit(clientId, staff.anna),
    code: async (visitId) => (await clinic.code(visitId)).replaceAll(' ', ''),
    closeConsultation: async (visitId) => {
      const [visit] = await clinic.run(
        ({ sql }) => sql<{ client_id: string }[]>`
          select client_id from visit where id = ${visitId}`,
      )
      if (!visit) throw new Error('no such visit')
      const annas = await clinic.signedIn('Anna')
      const reply = await new TestScreen(annas, { clientId: visit.client_id, visitId }).close()
      if (reply.statusCode >= 300) throw new Error(`not closed: ${reply.body}`)
    },
    enrolmentLink: () =>
      clinic.run(async (tx) => {
        const of = { locationId, createdBy: null }
        return (await makeEnrolmentLink(of, test.app.platform.config, tx)).url
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
