import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp } from '../../testing/app.ts'
import type { TestApp } from '../../testing/app.ts'
import { openBrowser } from '../../testing/browser.ts'
import type { Browser } from '../../testing/browser.ts'
import { Clinic } from '../../testing/clinic.ts'

interface Kiosk {
  readonly id: string
  readonly name: string
  readonly revokedAt: string | null
}

let samen: TestApp
let clinic: Clinic
let vincent: Browser
beforeAll(async () => {
  samen = await startTestApp()
  clinic = await Clinic.open(samen)
  await clinic.staff('Vincent', 'administrator')
  vincent = await clinic.signedIn('Vincent')
})
afterAll(() => samen.close())

const kiosks = async () => (await vincent.get('/api/kiosks')).json<{ kiosks: Kiosk[] }>().kiosks

test('an administrator makes a link; its code is behind the # and not in the database', async () => {
  const reply = await vincent.post('/api/kiosks/enrolments', { locationId: clinic.locationId })
  const { url, expiresAt } = reply.json<{ url: string; expiresAt: string }>()
  const [page, code = ''] = url.split('#inschrijven=')
  expect([page, expiresAt]).toEqual(['http://localhost:3000/kiosk', '2026-03-02T09:10:00.000Z'])
  const [row] = await clinic.run(
    ({ sql }) =>
      sql<{ code_hash: Buffer }[]>`select code_hash from kiosk_enrolment order by id desc`,
  )
  expect(row?.code_hash).toHaveLength(32)
  expect(row?.code_hash.toString('base64url')).not.toContain(code)
  const key = { kty: 'EC', crv: 'P-256', x: 'AAAA', y: 'AAAA' }
  const late = openBrowser(samen.app)
  samen.clock.advance({ minutes: 10, seconds: 1 })
  const tried = await late.post('/api/kiosk/enrolment', { code, name: 'Zuil', key })
  expect(tried.statusCode).toBeGreaterThanOrEqual(400)
  expect(await kiosks()).toEqual([])
})

test('a kiosk is revoked with one tap, and who sat there is sent away', async () => {
  const anna = await clinic.clinician('Anna')
  const kiosk = await clinic.kiosk('Zuil bij de deur')
  const code = await clinic.code(await clinic.visit(await clinic.client('Sam', anna), anna))
  const sam = await kiosk.seat(code)
  expect((await sam.browser.get('/api/kiosk/visit')).statusCode).toBe(200)
  expect(await kiosks()).toMatchObject([{ name: 'Zuil bij de deur', revokedAt: null }])

  expect((await vincent.post(`/api/kiosks/${kiosk.id}/revocation`)).statusCode).toBe(200)
  expect((await sam.browser.get('/api/kiosk/visit')).statusCode).toBe(401)
  expect((await kiosk.claim(code)).reply.statusCode).not.toBe(200)
  expect((await kiosks())[0]?.revokedAt).toBe(samen.clock.now().toISOString())
})
