import type { UncheckedAnswer } from '@samen/questionnaire/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApp, startTestApp } from '../../testing/app.ts'
import { Clinic } from '../../testing/clinic.ts'
import type { TestKiosk } from '../../testing/kiosk.ts'

let test: TestApp
let clinic: Clinic
let kiosk: TestKiosk
let anna: string

beforeAll(async () => {
  test = await startTestApp()
  clinic = await Clinic.open(test)
  anna = await clinic.clinician('Anna')
  kiosk = await clinic.kiosk()
})
afterAll(() => test.close())

const feels = (value: unknown): UncheckedAnswer => ({
  concept: 'feeling.overall',
  value,
  sharing: 'shared',
})

async function arrives(name: string) {
  const clientId = await clinic.client(name, anna)
  const visitId = await clinic.visit(clientId, anna)
  const code = await clinic.code(visitId)
  return { clientId, visitId, code, seated: await kiosk.seat(code) }
}

describe('a client prepares', () => {
  it('from the code to the submission, and the clinician sees it', async () => {
    const { clientId, visitId, seated } = await arrives('Sam')
    const visit = await seated.browser.get('/api/kiosk/visit')
    expect(visit.json()).toMatchObject({
      callingName: 'Sam',
      timeZone: 'Europe/Amsterdam',
      readers: ['Anna'],
      clinician: 'Anna',
      drafts: [],
      submitted: [],
      closed: false,
    })
    const opened = await seated.open()
    expect(opened.statusCode).toBe(200)
    expect(opened.json()).toMatchObject({ revision: 1, baseVersion: 0, answers: [] })
    const saved = await seated.save([feels(4)], 1)
    expect(saved.statusCode).toBe(200)
    expect(saved.json()).toMatchObject({ revision: 2 })
    expect(saved.headers.etag).toBe('"2"')
    const handedIn = await seated.submit([feels(4)])
    expect(handedIn.json()).toEqual({ version: 1, submittedAt: '2026-03-02T09:00:00.000Z' })

    const screen = await clinic.signedIn('Anna')
    const page = await screen.get(`/api/clients/${clientId}/consultation`)
    expect(page.statusCode).toBe(200)
    expect(page.json()).toMatchObject({
      client: { id: clientId, callingName: 'Sam' },
      visit: { id: visitId, preparation: 'submitted', clinician: 'Anna' },
    })
  })
})
