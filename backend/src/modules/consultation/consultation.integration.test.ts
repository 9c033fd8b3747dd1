import { withContext } from '@samen/db/transaction'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { says } from '../../testing/answers.ts'
import { type TestApp, startTestApp } from '../../testing/app.ts'
import { Clinic } from '../../testing/clinic.ts'
import type { TestKiosk } from '../../testing/kiosk.ts'
import { stampAssistance } from '../response/service.ts'

let test: TestApp
let clinic: Clinic
let kiosk: TestKiosk
let anna: string

beforeAll(async () => {
  test = await startTestApp()
  clinic = await Clinic.open(test)
  anna = await clinic.clinician('Anna')
})
beforeEach(async () => {
  test.clock.set('2026-03-02T09:00:00Z')
  kiosk = await clinic.kiosk()
})
afterAll(() => test.close())

type Answers = Parameters<Awaited<ReturnType<TestKiosk['seat']>>['submit']>[0]

async function hasVisit(clientId: string, ...versions: Answers[]) {
  const visitId = await clinic.visit(clientId, anna)
  const client = await kiosk.seat(await clinic.code(visitId))
  for (const [baseVersion, answers] of versions.entries()) {
    await client.open()
    const reply = await client.submit(answers, { baseVersion })
    expect(reply.statusCode).toBe(200)
    test.clock.advance({ minutes: 1 })
  }
  return { visitId, client }
}
const url = (clientId: string, query = '') => `/api/clients/${clientId}/consultation${query}`
const feels = (value: number) => says('feeling.overall', value)

describe('the consultation', () => {
  it('of a client without a visit is empty, not missing', async () => {
    const clientId = await clinic.client('Sam', anna)
    const reply = await (await clinic.signedIn('Anna')).get(url(clientId))
    expect(reply.statusCode).toBe(200)
    expect(reply.json()).toMatchObject({
      client: { callingName: 'Sam' },
      visit: null,
      consultation: { preparation: null, goals: [], changes: [], trends: [], versions: [] },
    })
  })

  it('shows what changed since last time, and the trend', async () => {
    const clientId = await clinic.client('Sam', anna)
    await hasVisit(clientId, [feels(2)])
    test.clock.advance({ days: 21 })
    const { visitId } = await hasVisit(clientId, [feels(4)])
    const page = (await (await clinic.signedIn('Anna')).get(url(clientId))).json()
    expect(page.visit).toMatchObject({ id: visitId, preparation: 'submitted', clinician: 'Anna' })
    expect(page.consultation.changes).toMatchObject([{ key: 'feeling.overall', kind: 'higher' }])
    expect(page.consultation.trends[0].lines[0].points).toHaveLength(2)
    expect(page.consultation.versions).toHaveLength(2)
  })

  it('speaks English when asked, and leaves the words of the client as they are', async () => {
    const clientId = await clinic.client('Sam', anna)
    await hasVisit(clientId, [says('need.now', { chosen: ['rest'], other: ['mijn kat'] })])
    const screen = await clinic.signedIn('Anna')
    const { body } = await screen.get(url(clientId, '?language=en'))
    expect(body).toContain('Four questions')
    expect(body).toContain('mijn kat')
  })

  it('of another visit than today is asked for by its id; of nobody else’s', async () => {
    const clientId = await clinic.client('Sam', anna)
    const { visitId } = await hasVisit(clientId, [feels(2)])
    const other = await clinic.visit(await clinic.client('Kim', anna), anna)
    test.clock.advance({ days: 10 })
    const screen = await clinic.signedIn('Anna')
    expect((await screen.get(url(clientId))).json().visit).toBeNull()
    const asked = await screen.get(url(clientId, `?visitId=${visitId}`))
    expect(asked.json().visit).toMatchObject({ id: visitId })
    expect((await screen.get(url(clientId, `?visitId=${other}`))).statusCode).toBe(404)
  })

  it('tells who helped, on the version that was handed in after it', async () => {
    const noor = await clinic.staff('Noor', 'peer_expert')
    const clientId = await clinic.client('Sam', anna)
    const visitId = await clinic.visit(clientId, anna)
    const client = await kiosk.seat(await clinic.code(visitId))
    await client.open()
    const from = test.clock.now()
    const { organisationId } = clinic
    const help = { organisationId, visitId, questionnaireId: 'vier-vragen', staffId: noor, from }
    await clinic.run((tx) =>
      stampAssistance({ ...help, version: null, kind: 'read_aloud', until: from }, tx),
    )
    test.clock.advance({ minutes: 3 })
    await client.submit([feels(2)])
    test.clock.advance({ minutes: 3 })
    await client.open()
    await client.submit([feels(3)], { baseVersion: 1 })
    const page = (await (await clinic.signedIn('Anna')).get(url(clientId))).json()
    const helped = page.consultation.versions.map(
      (line: { assistance: unknown }) => line.assistance,
    )
    expect(helped).toEqual([[], [{ name: 'Noor', kind: 'read_aloud' }]])
  })
})

describe('every version', () => {
  it('can be opened as it was; one that changed private answers only is not there', async () => {
    const clientId = await clinic.client('Sam', anna)
    const secret = (text: string) => says('need.now', { chosen: [], other: [text] }, 'private')
    const { visitId } = await hasVisit(
      clientId,
      [feels(2), secret('een')],
      [feels(2), secret('twee')],
      [feels(3), secret('twee')],
    )
    const screen = await clinic.signedIn('Anna')
    const page = (await screen.get(url(clientId))).json()
    const numbers = page.consultation.versions.map(
      (line: { source: { version: number } }) => line.source.version,
    )
    expect(numbers).toEqual([2, 1])
    const open = (version: number) =>
      screen.get(`/api/clients/${clientId}/responses/${visitId}/vier-vragen/${version}`)
    const shown = async (version: number) =>
      (await open(version))
        .json()
        .sections.flatMap((section: { answers: unknown[] }) => section.answers)
    expect(await shown(1)).toMatchObject([{ key: 'feeling.overall', lines: ['Niet zo goed'] }])
    expect(await shown(2)).toMatchObject([{ key: 'feeling.overall', lines: ['Gaat wel'] }])
    expect((await open(3)).statusCode).toBe(404)
    expect((await open(0)).statusCode).toBe(404)
  })
})

describe('only inside a care relation', () => {
  const denied = async (name: string, clientId: string) => {
    const reply = await (await clinic.signedIn(name)).get(url(clientId))
    return [reply.statusCode, reply.json().code]
  }

  it('a clinician without one finds nothing there, and that is in the access log', async () => {
    await clinic.clinician('Bram')
    const clientId = await clinic.client('Sam', anna)
    expect(await denied('Bram', clientId)).toEqual([404, 'not-found'])
    const events = await clinic.run(
      (tx) => tx.sql<{ action: string; outcome: string }[]>`
        select action, outcome from audit_event where client_id = ${clientId}`,
    )
    expect(events).toEqual([{ action: 'consultation.open', outcome: 'denied' }])
  })

  it('nor one whose relation ended', async () => {
    await clinic.clinician('Carla')
    const carla = await clinic.run(
      (tx) => tx.sql<{ id: string }[]>`select id from staff where login = 'carla'`,
    )
    const clientId = await clinic.client('Sam')
    await clinic.visit(clientId, carla[0]?.id ?? '')
    const screen = await clinic.signedIn('Carla')
    expect((await screen.get(url(clientId))).statusCode).toBe(200)
    test.clock.set('2026-03-03T08:00:00Z')
    expect(await denied('Carla', clientId)).toEqual([404, 'not-found'])
  })

  it('reception, peer expert, administrator and privacy officer may not', async () => {
    const clientId = await clinic.client('Sam', anna)
    await clinic.staff('Dewi', 'reception', 'peer_expert', 'administrator', 'privacy_officer')
    expect(await denied('Dewi', clientId)).toEqual([403, 'forbidden'])
  })

  it('nor a clinician of another organisation', async () => {
    const south = await Clinic.open(test, 'zuid')
    await south.clinician('Eva')
    const clientId = await clinic.client('Sam', anna)
    const screen = await south.signedIn('Eva')
    const reply = await screen.get(url(clientId))
    const nowhere = await screen.get(url('01900000-0000-7000-8000-000000000001'))
    const { requestId: _one, ...body } = reply.json()
    const { requestId: _two, ...other } = nowhere.json()
    expect([reply.statusCode, body]).toEqual([404, other])
  })

  it('nor anybody after signing out', async () => {
    const clientId = await clinic.client('Sam', anna)
    const screen = await clinic.signedIn('Anna')
    const cookies = new Map(screen.cookies)
    await screen.delete('/api/session')
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const reply = await test.app.inject({ url: url(clientId), headers: { cookie } })
    expect(reply.statusCode).toBe(401)
  })

  it('opening it is in the access log, on the ground of the care relation', async () => {
    const clientId = await clinic.client('Sam', anna)
    const { visitId } = await hasVisit(clientId, [feels(2)])
    const screen = await clinic.signedIn('Anna')
    await screen.get(url(clientId))
    await screen.get(`/api/clients/${clientId}/responses/${visitId}/vier-vragen/1`)
    const context = { purpose: 'system', organisationId: clinic.organisationId } as const
    const events = await withContext(
      test.app.platform.pool,
      context,
      test.clock.now(),
      (tx) =>
        tx.sql`
        select action, actor_id, role, ground, outcome, object_id, object_version from audit_event
        where client_id = ${clientId} and actor_kind = 'staff' order by action`,
    )
    const common = { actor_id: anna, role: 'clinician', ground: 'care_relation', outcome: 'ok' }
    expect([...events]).toEqual([
      { ...common, action: 'consultation.open', object_id: visitId, object_version: null },
      {
        ...common,
        action: 'response.open',
        object_id: `${visitId}/vier-vragen`,
        object_version: 1,
      },
    ])
  })
})
