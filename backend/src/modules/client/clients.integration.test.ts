import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp } from '../../testing/app.ts'
import type { TestApp } from '../../testing/app.ts'
import type { Browser } from '../../testing/browser.ts'
import { Clinic } from '../../testing/clinic.ts'

let samen: TestApp
let clinic: Clinic
let ria: Browser
beforeAll(async () => {
  samen = await startTestApp()
  clinic = await Clinic.open(samen)
  await clinic.staff('Ria', 'reception')
  ria = await clinic.signedIn('Ria')
})
afterAll(() => samen.close())

test('reception adds Kim, whose name and number stand nowhere in the database', async () => {
  const added = await ria.post('/api/clients', {
    callingName: ' Kimberley ',
    recordNumber: 'EPD-4711',
  })
  expect(added.statusCode).toBe(201)
  expect((await ria.get('/api/clients')).json()).toEqual({
    clients: [{ id: added.json<{ id: string }>().id, callingName: 'Kimberley' }],
  })
  const rows = await clinic.run(async ({ sql }) => [
    await sql`select * from client`,
    await sql`select * from client_key`,
    await sql`select * from audit_event`,
  ])
  const text = JSON.stringify(rows, (_key, value: unknown) =>
    Buffer.isBuffer(value) ? value.toString('latin1') : value,
  )
  expect(text).not.toMatch(/kimberley|4711/i)
  expect(samen.log.join('')).not.toMatch(/kimberley|4711/i)
})

test('one record is one client, however its number is typed', async () => {
  const again = await ria.post('/api/clients', { callingName: 'Kim', recordNumber: ' epd-4711 ' })
  expect([again.statusCode, again.json().code]).toEqual([409, 'record-known'])
})

test('the same number at another organisation is somebody else', async () => {
  const other = await Clinic.open(samen, 'zuid', [])
  await other.staff('Joke', 'reception')
  const joke = await other.signedIn('Joke')
  const added = await joke.post('/api/clients', { callingName: 'Kim', recordNumber: 'EPD-4711' })
  expect(added.statusCode).toBe(201)
  const hmacs = await Promise.all(
    [clinic, other].map((each) => each.run(({ sql }) => sql`select record_hmac from client`)),
  )
  expect(hmacs[0]).toHaveLength(1)
  expect(hmacs[0]).not.toEqual(hmacs[1])
})

test('an assigned clinician may open the client until further notice', async () => {
  const anna = await clinic.clinician('Anna')
  const lou = await clinic.client('Lou')
  const opens = async () =>
    (await (await clinic.signedIn('Anna')).get(`/api/clients/${lou}/consultation`)).statusCode
  expect(await opens()).toBe(404)
  const reply = await ria.post(`/api/clients/${lou}/care-relations`, { staffId: anna })
  expect(reply.statusCode).toBe(201)
  expect(await opens()).toBe(200)
})
