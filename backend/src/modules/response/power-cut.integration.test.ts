import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { type TestServer, startTestDatabase } from '@samen/db/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { says } from '../../testing/answers.ts'
import { type TestApp, startTestApp } from '../../testing/app.ts'
import { Clinic } from '../../testing/clinic.ts'
import type { SeatedClient } from '../../testing/kiosk.ts'

// PostgreSQL is killed as a power cut would, while clients hand in one change after another. What a
// client was told is saved, is saved; what nobody answered is sent again and becomes one version.

interface Busy {
  readonly clientId: string
  readonly client: SeatedClient
  /** Versions the client was told of. */
  readonly told: number[]
  /** What was on its way when the answer stopped coming. */
  unanswered: { readonly baseVersion: number; readonly key: string } | null
}

let database: TestServer
let test: TestApp
let clinic: Clinic
let everybody: Busy[]

beforeAll(async () => {
  database = await startTestDatabase()
  test = await startTestApp({ database })
  clinic = await Clinic.open(test)
  const anna = await clinic.clinician('Anna')
  everybody = []
  for (const name of ['Sam', 'Kim', 'Lou', 'Bo', 'Noa', 'Jip']) {
    const clientId = await clinic.client(name, anna)
    const kiosk = await clinic.kiosk()
    const client = await kiosk.seat(await clinic.code(await clinic.visit(clientId, anna)))
    everybody.push({ clientId, client, told: [], unanswered: null })
  }
})
afterAll(async () => {
  await test.close()
  await database.drop()
})

const answers = [says('feeling.overall', 3), says('need.now', { chosen: ['rest'] }, 'private')]

/** Changes what was handed in, again and again, until an answer is not 200. */
async function keepChanging(busy: Busy, onTold: () => void): Promise<void> {
  for (;;) {
    const opened = await busy.client.open()
    if (opened.statusCode !== 200) return expect(opened.statusCode).toBe(503)
    const baseVersion = busy.told.at(-1) ?? 0
    const key = randomUUID()
    const reply = await busy.client.submit(answers, { baseVersion, key })
    if (reply.statusCode !== 200) {
      busy.unanswered = { baseVersion, key }
      return expect(reply.statusCode).toBe(503)
    }
    busy.told.push(reply.json<{ version: number }>().version)
    onTold()
  }
}

const stored = (busy: Busy) =>
  clinic.asClient(
    busy.clientId,
    (tx) => tx.sql<{ version: number; parts: number }[]>`
      select r.version, count(p.*)::int as parts
      from response_version r
      left join response_part p on p.organisation_id = r.organisation_id
        and p.visit_id = r.visit_id and p.questionnaire_id = r.questionnaire_id
        and p.version = r.version
      where r.client_id = ${busy.clientId} group by r.version order by r.version`,
  )

it('nothing that was acknowledged is lost when PostgreSQL is killed under load', async () => {
  let count = 0
  let killed: Promise<void> | undefined
  const onTold = () => {
    count += 1
    if (count === 40) killed = database.killServer()
  }
  await Promise.all(everybody.map((busy) => keepChanging(busy, onTold)))
  await killed
  expect(count).toBeGreaterThanOrEqual(40)

  await database.startServer()
  for (const busy of everybody) {
    const { unanswered } = busy
    if (unanswered !== null) {
      const again = await untilThere(() => busy.client.submit(answers, unanswered))
      expect(again.json()).toMatchObject({ version: unanswered.baseVersion + 1 })
      busy.told.push(unanswered.baseVersion + 1)
    }
    // A version can be there of which nobody heard: only when its answer was lost, so it was sent again.
    const versions = await stored(busy)
    expect(versions.map(({ version }) => version)).toEqual(busy.told)
    expect(versions.every(({ parts }) => parts === 3)).toBe(true)
  }
})

/** The pool finds the server again by itself; until then every answer is 503. */
async function untilThere<T extends { readonly statusCode: number }>(ask: () => Promise<T>) {
  for (let tries = 0; tries < 100; tries += 1) {
    const reply = await ask()
    if (reply.statusCode !== 503) return reply
    await wait(50)
  }
  throw new Error('the server does not recover')
}
