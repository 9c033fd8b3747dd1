import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { says } from '../../testing/answers.ts'
import { type TestApp, startTestApp } from '../../testing/app.ts'
import type { Browser } from '../../testing/browser.ts'
import { Clinic } from '../../testing/clinic.ts'
import { assignClinician } from '../client/service.ts'
import { SeatedClient, type TestKiosk } from '../../testing/kiosk.ts'

// Sam is called in while still busy, and goes on at Anna's screen with the code of the slip.

let samen: TestApp
let clinic: Clinic
let kiosk: TestKiosk
let anna: string
let annas: Browser
beforeAll(async () => {
  samen = await startTestApp()
  clinic = await Clinic.open(samen)
  kiosk = await clinic.kiosk()
  anna = await clinic.clinician('Anna')
})
afterAll(() => samen.close())

let of: { clientId: string; visitId: string }
let code = ''
beforeEach(async () => {
  annas = await clinic.signedIn('Anna')
  const clientId = await clinic.client('Sam', anna)
  of = { clientId, visitId: await clinic.visit(clientId, anna) }
  code = (await clinic.slip(of.visitId)).code
})

const at = (visit = of) => `/api/clients/${visit.clientId}/visits/${visit.visitId}/client-screen`
const type = (digits: string, browser = annas) => browser.post(at(), { code: digits })
const renew = (browser = annas) => browser.post(`${at()}/renewal`, {})
const told = (reply: { statusCode: number; body: string }) => {
  const { code: what = null } = JSON.parse(reply.body) ?? {}
  return [reply.statusCode, what]
}
/** The same code with its last digit, or another, changed. */
function wrong(place = 8) {
  const digits = [...code.replaceAll(/\D/g, '')]
  digits[place] = String((Number(digits[place]) + 1) % 10)
  return digits.join('')
}
async function seat(browser = annas) {
  const reply = await type(code, browser)
  expect(told(reply)).toEqual([200, null])
  await browser.post('/api/kiosk/confirmation', { itIsMe: true })
  return new SeatedClient(browser, kiosk)
}
const origins = () =>
  clinic.asClient(
    of.clientId,
    ({ sql }) => sql<object[]>`select version, origin from response_version
      where visit_id = ${of.visitId} order by version`,
  )
const rows = <T extends object>(what: 'events' | 'code') =>
  clinic.run(({ sql }) => {
    if (what === 'code')
      return sql<T[]>`select state, attempts from visit_code where visit_id = ${of.visitId}`
    return sql<T[]>`select action, actor_kind, access_point, ground, outcome from audit_event
      where client_id = ${of.clientId} and action like 'client-screen.%' order by transaction_id`
  })

describe('on Anna’s screen', () => {
  const wish = says('change.want', { choice: 'yes' })
  const kept = says('need.now', { chosen: [], other: ['Alleen van mij'] }, 'private')

  test('Sam goes on where the kiosk was left, and hands in; it says that it was in the room', async () => {
    const waiting = await kiosk.seat(code)
    await waiting.open()
    await waiting.save([wish, kept], 1)
    const sam = await seat()
    // One screen at a time: the kiosk's session is over.
    expect((await waiting.open()).statusCode).toBe(401)
    const { answers } = (await sam.open()).json<{ answers: object[] }>()
    expect(answers).toMatchObject([{ concept: 'change.want' }, { concept: 'need.now' }])
    expect((await sam.submit([wish, kept])).statusCode).toBe(200)
    expect((await sam.leave()).statusCode).toBe(200)
    expect(await origins()).toEqual([{ version: 1, origin: 'room' }])
    // What Anna sees is what Sam shared.
    const seen = await annas.get(`/api/clients/${of.clientId}/consultation?visitId=${of.visitId}`)
    expect(seen.statusCode).toBe(200)
    expect(seen.body).not.toContain('Alleen van mij')
    expect((await seen.json<{ visit: { preparation: string } }>()).visit.preparation).toBe(
      'submitted',
    )
  })

  test('afterwards nothing of Sam’s session is left there', async () => {
    const sam = await seat()
    await sam.open()
    await sam.leave()
    for (const path of ['visit', 'decision-aids'])
      expect((await annas.get(`/api/kiosk/${path}`)).statusCode).toBe(401)
    expect((await sam.open()).statusCode).toBe(401)
    expect((await renew()).statusCode).toBe(401)
  })

  test('Sam may keep it: nothing is handed in, and Anna cannot take the draft', async () => {
    const sam = await seat()
    await sam.open()
    await sam.save([kept], 1)
    await sam.leave()
    expect(await origins()).toEqual([])
    const seen = await annas.get(`/api/clients/${of.clientId}/consultation?visitId=${of.visitId}`)
    expect(seen.body).not.toContain('Alleen van mij')
    expect((await annas.post('/api/kiosk/draft', { form: 'easy' })).statusCode).toBe(401)
  })

  test('“no, that is not me” kills the code, there too', async () => {
    await type(code)
    await annas.post('/api/kiosk/confirmation', { itIsMe: false })
    expect(told(await type(code))).toEqual([422, 'code-wrong'])
    expect(await rows('code')).toMatchObject([{ state: 'killed' }])
  })
})

describe('the code', () => {
  test('is asked for: five that are wrong, whichever digit, and it is burned', async () => {
    for (const place of [0, 2, 4, 8, 8])
      expect(told(await type(wrong(place)))).toEqual([422, 'code-wrong'])
    expect(await rows('code')).toEqual([{ state: 'burned', attempts: 5 }])
    expect(told(await type(code))).toEqual([422, 'code-wrong'])
    expect((await kiosk.claim(code)).reply.statusCode).toBe(422)
    const events = await rows<{ outcome: string }>('events')
    expect(events.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 6 }, () => 'denied'))
  })

  test('allows no more tries to who asks many times at once', async () => {
    await Promise.all(Array.from({ length: 12 }, () => type(wrong())))
    expect(await rows('code')).toEqual([{ state: 'burned', attempts: 5 }])
  })

  test('that is right costs no try; what are not nine digits neither', async () => {
    await type('12')
    await seat()
    expect(await rows('code')).toEqual([{ state: 'active', attempts: 0 }])
    expect(await rows('events')).toMatchObject([
      { action: 'client-screen.open', outcome: 'denied' },
      { action: 'client-screen.open', actor_kind: 'staff', access_point: 'web', ground: 'self' },
    ])
  })

  test('of another visit opens nothing here, and its own tries stay', async () => {
    const kim = await clinic.client('Kim', anna)
    const theirs = (await clinic.slip(await clinic.visit(kim, anna))).code
    expect(told(await type(theirs))).toEqual([422, 'code-wrong'])
    expect((await kiosk.claim(theirs)).reply.statusCode).toBe(200)
  })

  test('works on its day only', async () => {
    samen.clock.advance({ hours: 24 })
    const tomorrow = await clinic.signedIn('Anna')
    await clinic.visit(of.clientId, anna)
    expect(told(await type(code, tomorrow))).toEqual([422, 'code-wrong'])
    samen.clock.advance({ hours: -24 })
  })

  test('does not work for who is outside the care relation: there is no such client', async () => {
    const name = `Bram${of.visitId.slice(0, 8)}`
    await clinic.clinician(name)
    expect(told(await type(code, await clinic.signedIn(name)))).toEqual([404, 'not-found'])
    expect(await rows('code')).toEqual([{ state: 'active', attempts: 0 }])
  })
})

describe('the clinician’s session stands where the device’s signature does', () => {
  test('fifteen more minutes, while both are there', async () => {
    const sam = await seat()
    samen.clock.advance({ minutes: 10 })
    expect((await renew()).statusCode).toBe(200)
    samen.clock.advance({ minutes: 10 })
    expect((await sam.open()).statusCode).toBe(200)
    expect(await rows('events')).toMatchObject([{}, { action: 'client-screen.renew' }])
  })

  test('a kiosk cannot renew it, nor this screen the session of a kiosk', async () => {
    const sam = await seat()
    expect((await sam.renew()).statusCode).toBe(401)
    const browser = await clinic.signedIn('Anna')
    const claim = { code, proof: await kiosk.proof('claim', code) }
    expect((await browser.post('/api/kiosk/claim', claim)).statusCode).toBe(200)
    expect((await renew(browser)).statusCode).toBe(401)
  })

  test('who signs out takes the screen along', async () => {
    const sam = await seat()
    expect((await sam.open()).statusCode).toBe(200)
    expect((await annas.delete('/api/session')).statusCode).toBe(200)
    expect((await sam.open()).statusCode).toBe(401)
  })

  test('who leaves the service takes the screen along', async () => {
    const name = `Cleo${of.visitId.slice(0, 8)}`
    const cleo = await clinic.clinician(name)
    await clinic.run((tx) => assignClinician(of.clientId, cleo, tx))
    const cleos = await clinic.signedIn(name)
    const sam = await seat(cleos)
    expect((await sam.open()).statusCode).toBe(200)
    await clinic.staff('Vincent', 'administrator')
    const vincent = await clinic.signedIn('Vincent')
    const gone = await vincent.raw('PATCH', `/api/staff/${cleo}`, '{"active":false}')
    expect(gone.statusCode).toBe(200)
    expect((await sam.open()).statusCode).toBe(401)
  })
})
