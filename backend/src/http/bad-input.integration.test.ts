import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DeclaredRoute } from '../plugins/declared-routes.ts'
import { startTestApp } from '../testing/app.ts'
import type { TestApp } from '../testing/app.ts'
import { openBrowser } from '../testing/browser.ts'
import type { Browser } from '../testing/browser.ts'
import { Clinic } from '../testing/clinic.ts'

// The same list of bad input for every route there is, so that a new route cannot forget any of it.

let samen: TestApp
let signedIn: Record<'staff' | 'visit', Browser>
let routes: readonly DeclaredRoute[]
beforeAll(async () => {
  samen = await startTestApp()
  const clinic = await Clinic.open(samen)
  const anna = await clinic.clinician('Anna')
  await clinic.staff('Bea', 'clinician', 'reception', 'administrator')
  const kiosk = await clinic.kiosk()
  const code = await clinic.code(await clinic.visit(await clinic.client('Sam', anna), anna))
  const { browser } = await kiosk.seat(code)
  signedIn = { staff: await clinic.signedIn('Bea'), visit: browser }
  routes = samen.app.declaredRoutes.filter(({ url }) => url.startsWith('/api/'))
})
afterAll(() => samen.close())

const someId = '019e0000-0000-7000-8000-000000000000'
const addressOf = (url: string) =>
  url
    .replace(':version', '1')
    .replace(':questionnaireId', 'vier-vragen')
    .replace(':aidId', 'vertellen-op-het-werk')
    .replaceAll(/:\w+/g, someId)
const headers = { 'idempotency-key': someId, 'if-match': '"1"' }

/** Sends the same to every route that takes a body; each answer with the route it came from. */
async function toAll(payload: string | Buffer, extra: Record<string, string> = {}) {
  const answers: { route: string; status: number; code: string }[] = []
  for (const { methods, url, policy, schema } of routes) {
    const method = methods[0]
    if (schema?.body === undefined || method === undefined) continue
    // Somebody new each time: what is guarded against guessing would have enough of one.
    const browser = policy.token === 'none' ? openBrowser(samen.app) : signedIn[policy.token]
    const reply = await browser.raw(method as 'POST', addressOf(url), payload, {
      ...headers,
      ...extra,
    })
    answers.push({
      route: `${method} ${url}`,
      status: reply.statusCode,
      code: reply.json<{ code: string } | null>()?.code ?? '',
    })
  }
  expect(answers.length).toBeGreaterThan(12)
  expect(answers.filter(({ status, code }) => status >= 400 && code === '')).toEqual([])
  return answers
}
const others = (answers: Awaited<ReturnType<typeof toAll>>, status: number) =>
  answers.filter((answer) => answer.status !== status)

const deep = (depth: number) => `{"login":${'['.repeat(depth)}${']'.repeat(depth)}}`

describe('every route that takes a body refuses', () => {
  test.each([
    ['no JSON', '{', 400],
    ['nothing', '', 400],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), 400],
    ['a body 10,000 deep', deep(10_000), 400],
    ['a body 65 deep', deep(65), 400],
    ['NUL in a text', '{"login":"a\\u0000b"}', 400],
    ['a lone surrogate in a text', '{"login":"\\ud800"}', 400],
    ['a lone surrogate in a name', '{"\\udc00":1}', 400],
    ['NUL in a name', '{"a\\u0000":1}', 400],
    ['__proto__', '{"__proto__":{"isAdmin":true}}', 400],
    ['__proto__, escaped', '{"\\u005f_proto__":{"isAdmin":true}}', 400],
    ['__proto__, far inside', '{"a":[{"b":{"__proto__":1}}]}', 400],
    ['constructor', '{"constructor":{"prototype":{"isAdmin":true}}}', 400],
    ['a number', '7', 400],
    ['null', 'null', 400],
    ['a list', '[]', 400],
    ['a name that nobody asked for', '{"somethingElse":1}', 400],
  ])('%s', async (_what, payload, status) => {
    const answers = await toAll(payload)
    expect(others(answers, status)).toEqual([])
  })

  test('unsafe text for what it is, before its shape is looked at', async () => {
    for (const text of ['{"login":"a\\u0000b"}', '{"login":"\\ud800"}', '{"\\udc00":1}']) {
      const codes = (await toAll(text)).map(({ code }) => code)
      expect(new Set(codes)).toEqual(new Set(['invalid-text']))
    }
  })

  test('an empty object, but for preferences, of which none has to be given', async () => {
    const answers = await toAll('{}')
    expect(others(answers, 400).map(({ route, status }) => [route, status])).toEqual([
      ['PATCH /api/staff/:staffId', 422],
      ['PUT /api/kiosk/preferences', 200],
    ])
  })

  test('a megabyte of text', async () => {
    expect(others(await toAll(JSON.stringify({ login: 'x'.repeat(1_048_576) })), 413)).toEqual([])
  })

  test('anything but JSON', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])
      expect(others(await toAll('{}', { 'content-type': type }), 415)).toEqual([])
  })

  test('what another site sends', async () => {
    const elsewhere = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'none' },
      { 'x-samen': '' },
    ]
    for (const from of elsewhere) expect(others(await toAll('{}', from), 403)).toEqual([])
  })
})

test('a browser too old for Sec-Fetch-Site is known by its Origin', async () => {
  const send = (origin: string | undefined) =>
    samen.app.inject({
      method: 'POST',
      url: '/api/session',
      headers: { 'x-samen': '1', ...(origin === undefined ? {} : { origin }) },
      payload: {},
    })
  expect((await send('http://localhost:3000')).statusCode).toBe(400)
  expect((await send('http://localhost:3001')).statusCode).toBe(403)
  expect((await send('null')).statusCode).toBe(403)
  expect((await send(undefined)).statusCode).toBe(403)
})

test('a failure names the place, and never repeats what was sent', async () => {
  const reply = await signedIn.staff.post('/api/staff', {
    login: 'GEHEIM!',
    name: ' ',
    roles: ['koning'],
    locationId: 7,
    password: 'kort',
  })
  expect(reply.statusCode).toBe(400)
  expect(reply.json()).toMatchObject({
    code: 'malformed',
    fields: [
      { place: 'login', reason: 'wrong-format' },
      { place: 'name', reason: 'too-short' },
      { place: 'roles[0]', reason: 'unknown-value' },
      { place: 'locationId', reason: 'wrong-type' },
      { place: 'password', reason: 'too-short' },
    ],
  })
  expect(reply.body).not.toMatch(/GEHEIM|koning|kort/)
  const wellTyped = await signedIn.staff.post('/api/staff', {
    login: 'x',
    name: 'Dirk',
    roles: ['clinician'],
    locationId: null,
    password: 'lang genoeg, echt waar',
  })
  expect(wellTyped.statusCode).toBe(422)
})

describe('addresses', () => {
  test('with NUL or half a character are malformed; others lead nowhere', async () => {
    const { staff } = signedIn
    const status = async (url: string) => (await staff.get(url)).statusCode
    expect(await status('/api/visits?day=%00')).toBe(400)
    expect(await status('/api/visits?%00=1')).toBe(400)
    expect(await status('/api/visits?day=2026-03-02&day=2026-03-03')).toBe(400)
    expect(await status('/api/visits?nights=2')).toBe(400)
    expect(await status('/api/visits?__proto__=1')).toBe(400)
    expect(await status('/api/visits?day=2026-02-30')).toBe(422)
    expect(await status('/api/clients/%00/consultation')).toBe(400)
    expect(await status('/api/clients/%E0%A4%A/consultation')).toBe(400)
    expect(await status('/api/clients/1/consultation')).toBe(404)
    expect(await status(`/api/clients/${'1'.repeat(300)}/consultation`)).toBe(404)
    expect(await status('/api/%2e%2e/package.json')).toBe(404)
    expect(await status('/..%2f..%2fpackage.json')).toBe(404)
    expect(await status('/.env')).toBe(404)
  })

  test('an id in capitals is no id: PostgreSQL would find what nothing else knows again', async () => {
    const { staff } = signedIn
    const { staffId } = (await staff.get('/api/session')).json<{ staffId: string }>()
    const own = `/api/staff/${staffId.toUpperCase()}`
    expect((await staff.raw('PATCH', own, '{"roles":["clinician"]}')).statusCode).toBe(404)
    const [client] = (await staff.get('/api/clients')).json<{ clients: { id: string }[] }>().clients
    const page = `/api/clients/${client?.id.toUpperCase()}/consultation`
    expect((await staff.get(page)).statusCode).toBe(404)
    const place = `/api/visits?locationId=${staffId.toUpperCase()}`
    expect((await staff.get(place)).statusCode).toBe(422)
  })

  test('a day or a time that no calendar here reaches is refused', async () => {
    const { staff } = signedIn
    for (const day of ['0000-01-01', '1899-12-31', '2200-01-01', '9999-12-31'])
      expect((await staff.get(`/api/visits?day=${day}`)).statusCode).toBe(422)
    const ids = { clientId: someId, clinicianId: someId, locationId: someId }
    for (const startsAt of ['9999-12-31T23:59:59Z', '0001-01-01T00:00:00Z']) {
      const payload = JSON.stringify({ ...ids, startsAt })
      expect((await staff.raw('POST', '/api/visits', payload)).statusCode).toBe(422)
    }
  })

  test('a method that is not there is an address that is not there', async () => {
    for (const method of ['POST', 'PUT', 'DELETE'] as const) {
      const reply = await signedIn.staff.raw(method, '/api/visits/x/y', '{}')
      expect([reply.statusCode, reply.json().code]).toEqual([404, 'not-found'])
    }
  })
})

test('the API is never kept by a browser, and tells nothing to a frame or another site', async () => {
  const reply = await signedIn.staff.get('/api/session')
  expect(reply.headers).toMatchObject({
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringMatching(
      /default-src 'none';script-src 'self'.*frame-ancestors 'none'.*require-trusted-types-for 'script';trusted-types solid-template/,
    ),
  })
  expect(reply.headers['strict-transport-security']).toBeUndefined()
  expect(reply.headers['content-security-policy']).not.toContain('unsafe')
})
