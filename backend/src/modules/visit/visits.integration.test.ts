import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startTestApp } from '../../testing/app.ts'
import type { TestApp } from '../../testing/app.ts'
import type { Browser } from '../../testing/browser.ts'
import { Clinic, testPassword } from '../../testing/clinic.ts'
import { addLocation } from '../location/service.ts'
import { addStaff } from '../staff/service.ts'

interface Line {
  readonly id: string
  readonly callingName: string
  readonly codeActive: boolean
  readonly state: string
}

let samen: TestApp
let clinic: Clinic
let anna: string
let bram: string
let sam: string
let ria: Browser
const morning = '2026-03-02T09:00:00Z'

beforeAll(async () => {
  samen = await startTestApp({ now: morning })
  clinic = await Clinic.open(samen)
  anna = await clinic.clinician('Anna')
  bram = await clinic.clinician('Bram')
  sam = await clinic.client('Sam')
  await clinic.staff('Ria', 'reception')
})
beforeEach(async () => {
  samen.clock.set(morning)
  ria = await clinic.signedIn('Ria')
})
afterAll(() => samen.close())

const planned = async (startsAt: string, clinicianId = anna, clientId = sam) => {
  const body = { clientId, clinicianId, locationId: clinic.locationId, startsAt }
  const reply = await ria.post('/api/visits', body)
  expect(reply.statusCode).toBe(201)
  return reply.json<{ id: string }>().id
}
const list = async (browser: Browser, query = '') => {
  const reply = await browser.get(`/api/visits${query}`)
  expect(reply.statusCode).toBe(200)
  return reply.json<{ day: string; visits: Line[] }>()
}

describe('today’s list', () => {
  test('is reception’s whole location, and of a clinician their own visits', async () => {
    const withAnna = await planned('2026-03-02T13:00:00.000Z')
    const withBram = await planned('2026-03-02T10:00:00.000Z', bram)
    const seen = await list(ria)
    expect(seen.day).toBe('2026-03-02')
    expect(seen.visits.map(({ id }) => id)).toEqual([withBram, withAnna])
    expect(seen.visits[1]).toEqual({
      id: withAnna,
      clientId: sam,
      callingName: 'Sam',
      startsAt: '2026-03-02T13:00:00.000Z',
      clinician: { id: anna, name: 'Anna' },
      location: { id: clinic.locationId, name: 'Noord' },
      state: 'planned',
      preparation: 'none',
      codeActive: false,
    })
    const annas = await list(await clinic.signedIn('Anna'))
    expect(annas.visits.map(({ id }) => id)).toEqual([withAnna])
  })

  test('follows the day of the location, not of the server', async () => {
    // Half past midnight on Tuesday in Amsterdam; in London it is still Monday.
    const night = await planned('2026-03-02T23:30:00.000Z')
    expect((await list(ria)).visits.map(({ id }) => id)).not.toContain(night)
    expect((await list(ria, '?day=2026-03-03')).visits.map(({ id }) => id)).toEqual([night])
    samen.clock.set('2026-03-02T23:10:00Z')
    const tonight = await list(await clinic.signedIn('Ria'))
    expect([tonight.day, tonight.visits.map(({ id }) => id)]).toEqual(['2026-03-03', [night]])
  })

  test('of another location is not for this reception', async () => {
    const south = await clinic.run((tx) =>
      addLocation({ name: 'Zuid', timeZone: 'Europe/Amsterdam', phone: null }, tx),
    )
    const refused = [
      await ria.get(`/api/visits?locationId=${south}`),
      await ria.post('/api/visits', {
        clientId: sam,
        clinicianId: anna,
        locationId: south,
        startsAt: '2026-03-02T13:00:00.000Z',
      }),
    ]
    for (const reply of refused)
      expect([reply.statusCode, reply.json().code]).toEqual([403, 'other-location'])
    const joke = { login: 'joke', name: 'Joke', roles: ['reception'] as const, locationId: south }
    await clinic.run((tx) =>
      addStaff({ ...joke, password: testPassword }, samen.app.platform.argon2, tx),
    )
    expect((await list(await clinic.signedIn('Joke'))).visits).toEqual([])
  })
})

describe('planning a visit', () => {
  test('gives its clinician a care relation for that day, and no longer', async () => {
    const lou = await clinic.client('Lou')
    await planned('2026-03-04T10:00:00.000Z', anna, lou)
    const opens = async (name: string) =>
      (await (await clinic.signedIn(name)).get(`/api/clients/${lou}/consultation`)).statusCode
    expect(await opens('Anna')).toBe(404)
    samen.clock.set('2026-03-04T08:00:00Z')
    expect([await opens('Anna'), await opens('Bram')]).toEqual([200, 404])
    samen.clock.set('2026-03-04T22:59:00Z')
    expect(await opens('Anna')).toBe(200)
    samen.clock.set('2026-03-04T23:00:00Z')
    expect(await opens('Anna')).toBe(404)
  })

  test('is not for days gone by, nor with somebody who is no clinician', async () => {
    const body = { clientId: sam, clinicianId: anna, locationId: clinic.locationId }
    const past = await ria.post('/api/visits', { ...body, startsAt: '2026-02-20T10:00:00.000Z' })
    expect([past.statusCode, past.json().fields]).toEqual([
      422,
      [{ place: 'startsAt', reason: 'in-the-past' }],
    ])
    const noor = await clinic.staff('Noor', 'peer_expert')
    const other = await ria.post('/api/visits', {
      ...body,
      clinicianId: noor,
      startsAt: '2026-03-02T13:00:00.000Z',
    })
    expect([other.statusCode, other.json().code]).toEqual([422, 'not-a-clinician'])
  })
})

describe('a visit code', () => {
  test('is shown once, as nine digits, and never stored as they are', async () => {
    const visit = await planned('2026-03-02T13:00:00.000Z')
    const reply = await ria.post(`/api/visits/${visit}/code`)
    const { code, roomCode, ...rest } = reply.json<{ code: string; roomCode: string }>()
    expect(code).toMatch(/^\d{3} \d{3} \d{3}$/)
    expect(roomCode).toMatch(/^\d{3}$/)
    expect(rest).toEqual({ callingName: 'Sam', startsAt: '2026-03-02T13:00:00.000Z' })
    const [stored] = await clinic.run(
      ({ sql }) => sql<{ selector: string; verifier_hash: string }[]>`
        select selector, verifier_hash from visit_code where visit_id = ${visit}`,
    )
    expect(stored?.selector).toBe(code.slice(0, 3))
    expect(stored?.verifier_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect((await list(ria)).visits.find(({ id }) => id === visit)?.codeActive).toBe(true)
  })

  test('is replaced by the next one', async () => {
    const visit = await planned('2026-03-02T13:00:00.000Z')
    const kiosk = await clinic.kiosk()
    const first = (await ria.post(`/api/visits/${visit}/code`)).json<{ code: string }>().code
    const second = (await ria.post(`/api/visits/${visit}/code`)).json<{ code: string }>().code
    expect((await kiosk.claim(first)).reply.statusCode).not.toBe(200)
    expect((await kiosk.claim(second)).reply.statusCode).toBe(200)
  })

  test('twelve at once are twelve different ones', async () => {
    const visits = await Promise.all(
      Array.from({ length: 12 }, () => planned('2026-03-05T13:00:00.000Z')),
    )
    const replies = await Promise.all(visits.map((id) => ria.post(`/api/visits/${id}/code`)))
    expect(replies.map(({ statusCode }) => statusCode)).toEqual(visits.map(() => 201))
    const selectors = replies.map((reply) => reply.json<{ code: string }>().code.slice(0, 3))
    expect(new Set(selectors).size).toBe(visits.length)
  })

  test('is not made for a day gone by', async () => {
    const visit = await planned('2026-03-02T13:00:00.000Z')
    samen.clock.set('2026-03-03T08:00:00Z')
    const reply = await (await clinic.signedIn('Ria')).post(`/api/visits/${visit}/code`)
    expect([reply.statusCode, reply.json().code]).toEqual([409, 'visit-over'])
  })
})

test('its own clinician closes a visit, once or twice; nobody else does', async () => {
  const visit = await planned('2026-03-02T13:00:00.000Z')
  const close = async (name: string) =>
    (await (await clinic.signedIn(name)).post(`/api/visits/${visit}/close`)).statusCode
  expect([await close('Bram'), await close('Anna'), await close('Anna')]).toEqual([404, 200, 200])
  expect((await list(ria)).visits.find(({ id }) => id === visit)?.state).toBe('closed')
  const [event] = await clinic.run(
    ({ sql }) => sql`
      select actor_kind, role, ground, client_id, object_kind, outcome, access_point from audit_event
      where action = 'visit.close' and outcome = 'ok' order by id limit 1`,
  )
  expect(event).toEqual({
    actor_kind: 'staff',
    role: 'clinician',
    ground: 'care_relation',
    client_id: sam,
    object_kind: 'visit',
    outcome: 'ok',
    access_point: 'web',
  })
})
