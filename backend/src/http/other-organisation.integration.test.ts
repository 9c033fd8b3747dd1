import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp } from '../testing/app.ts'
import type { TestApp } from '../testing/app.ts'
import type { Browser } from '../testing/browser.ts'
import { Clinic } from '../testing/clinic.ts'

// Two organisations on one server. Zuid's staff have every role that there is at Zuid, and know the
// ids of everything at Noord.

interface Ids {
  readonly clientId: string
  readonly staffId: string
  readonly visitId: string
  readonly kioskId: string
  readonly locationId: string
  readonly questionnaireId: string
  readonly aidId: string
}
const nobody = '019e0000-0000-7000-8000-000000000000'
const nothing: Ids = {
  clientId: nobody,
  staffId: nobody,
  visitId: nobody,
  kioskId: nobody,
  locationId: nobody,
  questionnaireId: 'een-andere-lijst',
  aidId: 'een-andere-hulp',
}

let samen: TestApp
let noord: Ids
let zuid: Ids
let mallory: Browser
let noordsClinic: Clinic
let mallorysClinic: Clinic
beforeAll(async () => {
  samen = await startTestApp()
  noordsClinic = await Clinic.open(samen, 'noord')
  await noordsClinic.publishAids()
  await noordsClinic.staff('Vincent', 'administrator')
  const told = { subject: 'general', text: { nl: 'Alleen van Noord', en: null }, lines: [] }
  const vincent = await noordsClinic.signedIn('Vincent')
  const saved = await vincent.raw('PUT', '/api/own-information', JSON.stringify(told), {
    'if-match': '"0"',
  })
  if (saved.statusCode !== 200) throw new Error(`not saved: ${saved.body}`)
  noord = await furnish(noordsClinic, 'Anna')
  mallorysClinic = await Clinic.open(samen, 'zuid', [])
  zuid = await furnish(mallorysClinic, 'Bram')
  await mallorysClinic.staff('Mallory', 'clinician', 'reception', 'administrator', 'peer_expert')
  mallory = await mallorysClinic.signedIn('Mallory')
})
afterAll(() => samen.close())

async function furnish(clinic: Clinic, clinician: string): Promise<Ids> {
  const staffId = await clinic.clinician(clinician)
  const clientId = await clinic.client('Sam', staffId)
  const visitId = await clinic.visit(clientId, staffId)
  const { id: kioskId } = await clinic.kiosk()
  const { locationId } = clinic
  const published = { questionnaireId: 'vier-vragen', aidId: 'vertellen-op-het-werk' }
  return { clientId, staffId, visitId, kioskId, locationId, ...published }
}

/** What a good request to each route with ids looks like. */
const bodies: Readonly<Record<string, (ids: Ids) => unknown>> = {
  'PATCH /api/staff/:staffId': () => ({ active: false }),
  'POST /api/clients/:clientId/care-relations': ({ staffId }) => ({ staffId }),
  'POST /api/clients/:clientId/visits/:visitId/disclosure': ({ questionnaireId }) => ({
    ...{ roomCode: '123', questionnaireId, place: 'change.wish' },
  }),
  'POST /api/clients/:clientId/visits/:visitId/confirmations': ({ visitId }) => ({
    ...{ party: 'clinician', of: 'agreement', id: visitId, version: 1 },
  }),
}
const inRoom = '/api/clients/:clientId/visits/:visitId'
/** Of every room route: another screen of nobody's. */
const screen = nobody
const roomBodies: typeof bodies = {
  [`PUT ${inRoom}/room/field`]: () => ({ screen, name: 'goal/1', value: null }),
  [`POST ${inRoom}/room/writer`]: () => ({ screen }),
  [`POST ${inRoom}/room/close`]: () => ({ screen }),
  [`POST ${inRoom}/room/reopen`]: () => ({ screen, reason: 'toch' }),
  [`POST ${inRoom}/agreements`]: () => ({
    ...{ screen, id: nobody, baseVersion: 0, state: 'open' },
    content: { what: 'lopen', who: ['client'], lookBack: null },
  }),
  [`POST ${inRoom}/client-screen`]: () => ({ code: '123456789' }),
  [`POST ${inRoom}/decisions`]: () => ({ screen, id: nobody, baseVersion: 0 }),
  [`POST ${inRoom}/timeline`]: () => ({
    ...{ screen, id: nobody, baseVersion: 0, typedBy: 'client', removed: false },
    note: { text: 'verhuisd', day: '2026-02-20' },
  }),
}
const queries: Readonly<Record<string, string>> = {
  [`${inRoom}/room`]: `?screen=${screen}`,
  [`${inRoom}/room/stream`]: `?screen=${screen}`,
}
const withoutBody = [
  `POST ${inRoom}/client-screen/renewal`,
  `GET ${inRoom}/room`,
  `GET ${inRoom}/room/stream`,
  'GET /api/clients/:clientId/consultation',
  'GET /api/clients/:clientId/responses/:visitId/:questionnaireId/:version',
  'GET /api/clients/:clientId/visits/:visitId/summary',
  'GET /api/clients/:clientId/visits/:visitId/summary.pdf',
  'GET /api/decision-aids/:aidId',
  'POST /api/visits/:visitId/code',
  'POST /api/visits/:visitId/close',
  'POST /api/kiosks/:kioskId/revocation',
  'POST /api/kiosks/:kioskId/unlocking',
  'POST /api/questionnaires/:questionnaireId/versions/:version/retirement',
]

async function ask(method: string, url: string, ids: Ids, body: unknown) {
  const address = Object.entries(ids)
    .reduce((path, [name, id]) => path.replace(`:${name}`, id), url)
    .replace(':version', '1')
  const payload = body === undefined ? undefined : JSON.stringify(body)
  const asked = `${address}${queries[url] ?? ''}`
  const reply = await mallory.raw(method as 'GET', asked, payload as string, { 'if-match': '"0"' })
  const { requestId, ...told } = reply.json<{ requestId: string }>()
  expect(requestId).toMatch(/^[0-9a-f-]{36}$/)
  return { status: reply.statusCode, told, headers: Object.keys(reply.headers).toSorted() }
}

test('every route with an id answers another organisation’s as one that does not exist', async () => {
  // A kiosk's own routes take no id of a person; they are not for staff at all.
  const withIds = samen.app.declaredRoutes.filter(
    ({ url }) => url.includes(':') && !url.startsWith('/api/kiosk/'),
  )
  const bodiesOf = { ...bodies, ...roomBodies }
  const names = withIds.map(({ methods, url }) => `${methods.join()} ${url}`)
  expect(names.toSorted()).toEqual([...Object.keys(bodiesOf), ...withoutBody].toSorted())
  for (const { methods, url } of withIds) {
    const method = methods.join()
    const body = bodiesOf[`${method} ${url}`]
    const theirs = await ask(method, url, noord, body?.(zuid))
    const nobodys = await ask(method, url, nothing, body?.(zuid))
    expect([method, url, theirs]).toEqual([method, url, nobodys])
    expect(theirs.status).toBe(404)
  }
})

test('and so do the ids inside a request', async () => {
  const startsAt = '2026-03-02T13:00:00.000Z'
  const visit = (ids: Partial<Ids>) => {
    const { clientId, staffId: clinicianId, locationId } = { ...zuid, ...ids }
    return { clientId, clinicianId, locationId, startsAt }
  }
  const person = (locationId: string) => ({
    login: 'dirk',
    name: 'Dirk',
    roles: ['clinician'],
    locationId,
    password: 'een lange zin om mee te testen',
  })
  const asked: [string, (ids: Ids) => unknown][] = [
    ['POST /api/visits', ({ clientId }) => visit({ clientId })],
    ['POST /api/visits', ({ staffId }) => visit({ staffId })],
    ['POST /api/visits', ({ locationId }) => visit({ locationId })],
    ['POST /api/staff', ({ locationId }) => person(locationId)],
    ['POST /api/kiosks/enrolments', ({ locationId }) => ({ locationId })],
    [`POST /api/clients/${zuid.clientId}/care-relations`, ({ staffId }) => ({ staffId })],
  ]
  for (const [route, bodyOf] of asked) {
    const [method = '', url = ''] = route.split(' ')
    const theirs = await ask(method, url, noord, bodyOf(noord))
    const nobodys = await ask(method, url, nothing, bodyOf(nothing))
    expect([route, theirs]).toEqual([route, nobodys])
    expect([route, theirs.status]).toEqual([route, 404])
  }
  for (const url of [
    '/api/visits?locationId=:locationId',
    `/api/clients/${zuid.clientId}/consultation?visitId=:visitId`,
  ]) {
    const theirs = await ask('GET', url, noord, undefined)
    expect([url, theirs]).toEqual([url, await ask('GET', url, nothing, undefined)])
    expect([url, theirs.status]).toEqual([url, 404])
  }
})

test('lists hold nothing of the other organisation', async () => {
  const lists = ['/api/clients', '/api/visits', '/api/staff', '/api/kiosks', '/api/locations']
  for (const url of lists) {
    const { body } = await mallory.get(url)
    for (const id of Object.values({ ...noord, questionnaireId: nobody, aidId: nobody }))
      expect(body).not.toContain(id)
  }
  expect((await mallory.get('/api/questionnaires')).json()).toEqual({ questionnaires: [] })
  expect((await mallory.get('/api/decision-aids')).json()).toEqual({ aids: [] })
  expect((await mallory.get('/api/own-information')).json()).toEqual({ subjects: [] })
})

test('each try stands in the access log of who tried, and nothing of it at the other', async () => {
  const denied = await mallorysClinic.run(
    ({ sql }) => sql<{ action: string; object_id: string | null; client_id: string | null }[]>`
      select action, object_id, client_id from audit_event where outcome = 'denied'`,
  )
  const about = denied.flatMap(({ object_id, client_id }) => [object_id, client_id])
  for (const id of [noord.clientId, noord.visitId, noord.kioskId, noord.staffId])
    expect(about).toContain(id)
  const atNoord = await noordsClinic.run(
    ({ sql }) => sql`select id from audit_event where outcome = 'denied'`,
  )
  expect(atNoord).toHaveLength(0)
})
