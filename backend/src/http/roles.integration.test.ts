import type { Role } from '@samen/contract/session'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp } from '../testing/app.ts'
import type { TestApp } from '../testing/app.ts'
import { openBrowser } from '../testing/browser.ts'
import type { Browser } from '../testing/browser.ts'
import { Clinic } from '../testing/clinic.ts'

const roles = ['clinician', 'peer_expert', 'reception', 'administrator', 'privacy_officer'] as const
const all = roles

/** Who may call what. A new route of staff has to be added here, which is the point. */
const allowed: Readonly<Record<string, readonly Role[]>> = {
  'GET /api/session': all,
  'DELETE /api/session': all,
  'GET /api/locations': all,
  'GET /api/staff': ['administrator', 'reception'],
  'POST /api/staff': ['administrator'],
  'PATCH /api/staff/:staffId': ['administrator'],
  'GET /api/clients': ['reception'],
  'POST /api/clients': ['reception'],
  'POST /api/clients/:clientId/care-relations': ['administrator', 'reception'],
  'GET /api/visits': ['reception', 'clinician'],
  'POST /api/visits': ['reception'],
  'POST /api/visits/:visitId/code': ['reception'],
  'POST /api/visits/:visitId/close': ['clinician'],
  'GET /api/kiosks': ['administrator', 'reception'],
  'POST /api/kiosks/enrolments': ['administrator'],
  'POST /api/kiosks/:kioskId/revocation': ['administrator'],
  'POST /api/kiosks/:kioskId/unlocking': ['reception'],
  'GET /api/decision-aids': ['clinician', 'administrator'],
  'GET /api/decision-aids/:aidId': ['clinician', 'administrator'],
  'POST /api/decision-aids': ['administrator'],
  'GET /api/own-information': ['administrator'],
  'PUT /api/own-information': ['administrator'],
  'GET /api/questionnaires': ['administrator'],
  'POST /api/questionnaires': ['administrator'],
  'POST /api/questionnaires/:questionnaireId/versions/:version/retirement': ['administrator'],
  'GET /api/clients/:clientId/consultation': ['clinician'],
  'POST /api/clients/:clientId/visits/:visitId/disclosure': ['clinician'],
  'POST /api/clients/:clientId/visits/:visitId/confirmations': ['clinician'],
  'POST /api/clients/:clientId/visits/:visitId/client-screen': ['clinician'],
  'POST /api/clients/:clientId/visits/:visitId/client-screen/renewal': ['clinician'],
  'GET /api/clients/:clientId/responses/:visitId/:questionnaireId/:version': ['clinician'],
  'GET /api/clients/:clientId/visits/:visitId/summary': ['clinician'],
  'GET /api/clients/:clientId/visits/:visitId/summary.pdf': ['clinician'],
  'GET /api/clients/:clientId/visits/:visitId/room': ['clinician'],
  'GET /api/clients/:clientId/visits/:visitId/room/stream': ['clinician'],
  'PUT /api/clients/:clientId/visits/:visitId/room/field': ['clinician'],
  'POST /api/clients/:clientId/visits/:visitId/room/writer': ['clinician'],
  'POST /api/clients/:clientId/visits/:visitId/room/close': ['clinician'],
  'POST /api/clients/:clientId/visits/:visitId/room/reopen': ['clinician'],
  'POST /api/clients/:clientId/visits/:visitId/agreements': ['clinician'],
  'POST /api/clients/:clientId/visits/:visitId/decisions': ['clinician'],
  'POST /api/clients/:clientId/visits/:visitId/timeline': ['clinician'],
}

const id = '019e0000-0000-7000-8000-000000000000'
/** Well-formed, so that only the role can be wrong. */
const bodies: Readonly<Record<string, unknown>> = {
  'POST /api/staff': {
    login: 'dirk',
    name: 'Dirk',
    roles: ['clinician'],
    locationId: id,
    password: 'een lange zin om mee te testen',
  },
  'PATCH /api/staff/:staffId': { active: true },
  'POST /api/clients': { callingName: 'Kim', recordNumber: 'R-1' },
  'POST /api/clients/:clientId/care-relations': { staffId: id },
  'POST /api/visits': {
    clientId: id,
    clinicianId: id,
    locationId: id,
    startsAt: '2026-03-02T13:00:00.000Z',
  },
  'POST /api/kiosks/enrolments': { locationId: id },
  'POST /api/questionnaires': { definition: {} },
  'POST /api/decision-aids': { definition: {} },
  'PUT /api/own-information': { subject: 'general', text: null, lines: [] },
  'PUT /api/clients/:clientId/visits/:visitId/room/field': {
    ...{ screen: id, name: 'goal/1', value: null },
  },
  'POST /api/clients/:clientId/visits/:visitId/room/writer': { screen: id },
  'POST /api/clients/:clientId/visits/:visitId/room/close': { screen: id },
  'POST /api/clients/:clientId/visits/:visitId/room/reopen': { screen: id, reason: 'toch' },
  'POST /api/clients/:clientId/visits/:visitId/agreements': {
    ...{ screen: id, id, baseVersion: 0, state: 'open' },
    content: { what: 'lopen', who: ['client'], lookBack: null },
  },
  'POST /api/clients/:clientId/visits/:visitId/decisions': { screen: id, id, baseVersion: 0 },
  'POST /api/clients/:clientId/visits/:visitId/timeline': {
    ...{ screen: id, id, baseVersion: 0, typedBy: 'client', removed: false },
    note: { text: 'verhuisd', day: '2026-02-20' },
  },
  'POST /api/clients/:clientId/visits/:visitId/disclosure': {
    roomCode: '123',
    questionnaireId: 'vier-vragen',
    place: 'change.wish',
  },
  'POST /api/clients/:clientId/visits/:visitId/confirmations': {
    ...{ party: 'clinician', of: 'agreement', id, version: 1 },
  },
  'POST /api/clients/:clientId/visits/:visitId/client-screen': { code: '123456789' },
}

let samen: TestApp
let clinic: Clinic
beforeAll(async () => {
  samen = await startTestApp()
  clinic = await Clinic.open(samen)
  for (const role of roles) await clinic.staff(role, role)
})
afterAll(() => samen.close())

const addressOf = (url: string) =>
  url
    .replace(':version', '1')
    .replace(':questionnaireId', 'vier-vragen')
    .replace(':aidId', 'werk')
    .replaceAll(/:\w+/g, id)
const ask = async (browser: Browser, route: string) => {
  const [method = '', url = ''] = route.split(' ')
  const body = bodies[route]
  const payload = body === undefined ? undefined : JSON.stringify(body)
  const query = /\/room(\/stream)?$/.test(url) && method === 'GET' ? `?screen=${id}` : ''
  const headers = { 'if-match': '"0"' }
  const reply = await browser.raw(
    method as 'GET',
    `${addressOf(url)}${query}`,
    payload as string,
    headers,
  )
  return reply.statusCode
}

test('the table names every route of staff', () => {
  const ofStaff = samen.app.declaredRoutes.filter(({ policy }) => policy.token === 'staff')
  const names = ofStaff.map(({ methods, url }) => `${methods.join()} ${url}`)
  expect(names.toSorted()).toEqual(Object.keys(allowed).toSorted())
})

test.each(roles)('%s may do what the table says, and no more', async (role) => {
  const browser = await clinic.signedIn(role)
  for (const [route, may] of Object.entries(allowed)) {
    // Signing out would end the story.
    if (route === 'DELETE /api/session') continue
    const status = await ask(browser, route)
    if (may.includes(role)) expect([route, status]).not.toEqual([route, 403])
    else expect([route, status]).toEqual([route, 403])
  }
})

test('without a session every one of them is 401, and so is every route of clients', async () => {
  const nobody = openBrowser(samen.app)
  for (const route of Object.keys(allowed))
    expect([route, await ask(nobody, route)]).toEqual([route, 401])
  const ofClients = samen.app.declaredRoutes.filter(({ policy }) => policy.token === 'visit')
  expect(ofClients.length).toBeGreaterThan(5)
  // Nor does being staff make anybody a client.
  const clinician = await clinic.signedIn('clinician')
  for (const { methods, url } of ofClients) {
    const route = `${methods.join()} ${url}`
    expect([route, await ask(nobody, route), await ask(clinician, route)]).toEqual([
      route,
      401,
      401,
    ])
  }
})

test('a refusal for the role stands in the access log', async () => {
  const denied = await clinic.run(
    ({ sql }) => sql<{ action: string }[]>`
      select distinct action from audit_event where outcome = 'denied' order by action`,
  )
  const actions = denied.map(({ action }) => action)
  expect(actions).toContain('visit.list')
  expect(actions).toContain('consultation.open')
  expect(actions).toContain('questionnaire.publish')
})
