import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { makeEnrolmentLink } from '@samen/backend/modules/kiosk-device/service'
import { closeVisit } from '@samen/backend/modules/visit/service'
import { startTestApp, type TestApp } from '@samen/backend/testing/app'
import { Clinic } from '@samen/backend/testing/clinic'

/** A clinic that a real browser can reach, with a clock that the test moves. */
export interface World {
  readonly test: TestApp
  readonly clinic: Clinic
  /** Where the app listens, e.g. `http://localhost:41234`. */
  readonly origin: string
  /** Ids of Anna and Bram, clinicians, and Ria at the desk; the password is `testPassword`. */
  readonly anna: string
  readonly bram: string
  readonly ria: string
  /** A visit of this client with Anna, within the hour; its id. */
  visit(clientId: string): Promise<string>
  /** A fresh code for a visit, as nine digits. */
  code(visitId: string): Promise<string>
  /** Anna closes the consultation: the client can change nothing any more. */
  closeConsultation(visitId: string): Promise<void>
  /** A link that makes the browser that opens it a kiosk. */
  enrolmentLink(): Promise<string>
  close(): Promise<void>
}

/** Production's own app with the built screens, listening, on a real PostgreSQL. */
export async function startWorld(now?: string): Promise<World> {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const config = { port, publicUrl: origin }
  const test = await startTestApp({ ...(now === undefined ? {} : { now }), config })
  await test.app.listen({ port, host: '127.0.0.1' })
  const clinic = await Clinic.open(test)
  const anna = await clinic.clinician('Anna')

  return {
    test,
    clinic,
    origin,
    anna,
    bram: await clinic.clinician('Bram'),
    ria: await clinic.staff('Ria', 'reception'),
    visit: (clientId) => clinic.visit(clientId, anna),
    code: async (visitId) => (await clinic.code(visitId)).replaceAll(' ', ''),
    closeConsultation: async (visitId) => {
      await clinic.run((tx) => closeVisit(visitId, anna, tx))
    },
    enrolmentLink: () =>
      clinic.run(async (tx) => {
        const of = { locationId: clinic.locationId, createdBy: null }
        return (await makeEnrolmentLink(of, test.app.platform.config, tx)).url
      }),
    close: () => test.close(),
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
