import { generateKeyPairSync } from 'node:crypto'
import { withContext } from '@samen/db/transaction'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type TestApp, startTestApp } from '../../testing/app.ts'
import { openBrowser } from '../../testing/browser.ts'
import { Clinic } from '../../testing/clinic.ts'
import { type TestKiosk, enrolledKiosk } from '../../testing/kiosk.ts'
import { limits } from './limits.ts'
import { tryCode } from './repository-code.ts'
import { makeEnrolmentLink, unlockKiosk } from '../kiosk-device/service.ts'

let test: TestApp
let clinic: Clinic
let anna: string
let kiosk: TestKiosk

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

async function visitOf(name: string, startsAt?: string) {
  const visitId = await clinic.visit(await clinic.client(name, anna), anna, startsAt)
  return { visitId, code: await clinic.code(visitId) }
}
/** Another code with the same selector. */
const wrong = (code: string) => {
  const last = (Number(code.at(-1)) + 1) % 10
  return `${code.slice(0, -1)}${last}`
}
const unknown = expect.objectContaining({ code: 'kiosk-unknown' })
const codeWrong = expect.objectContaining({ code: 'code-wrong' })

describe('a device becomes a kiosk', () => {
  const pair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const link = async () => {
    const of = { locationId: clinic.locationId, createdBy: null }
    const { url } = await clinic.run((tx) => makeEnrolmentLink(of, test.app.platform.config, tx))
    return url.split('inschrijven=')[1] ?? ''
  }

  it('once, with the code of an administrator', async () => {
    const code = await link()
    await enrolledKiosk(test.app, code, 'Zuil 2', pair())
    await expect(enrolledKiosk(test.app, code, 'Zuil 3', pair())).rejects.toThrow('not-found')
  })

  it('within ten minutes', async () => {
    const code = await link()
    test.clock.advance({ minutes: 10, seconds: 1 })
    await expect(enrolledKiosk(test.app, code, 'Zuil 2', pair())).rejects.toThrow('not-found')
  })

  it('not with a made-up code, nor with a key that is no key', async () => {
    await expect(enrolledKiosk(test.app, 'x'.repeat(46), 'Zuil', pair())).rejects.toThrow(
      'not-found',
    )
    const key = { kty: 'EC', crv: 'P-256', x: 'AAAA', y: 'AAAA' }
    const body = { code: await link(), name: 'Zuil', key }
    const reply = await openBrowser(test.app).post('/api/kiosk/enrolment', body)
    expect([reply.statusCode, reply.json().code]).toEqual([422, 'key-invalid'])
  })
})

describe('a client types the code of their slip', () => {
  it('however they type it, and is asked for their name', async () => {
    const { code } = await visitOf('Sam')
    const digits = code.replaceAll(' ', '')
    const fullWidth = [...digits].map((d) => String.fromCodePoint(0xff10 + Number(d))).join('')
    for (const typed of [digits, ` ${digits.slice(0, 3)}-${digits.slice(3)} `, fullWidth]) {
      const { reply } = await kiosk.claim(typed)
      expect([reply.statusCode, reply.json()]).toEqual([200, { callingName: 'Sam' }])
    }
  })

  it('can do nothing before they said who they are', async () => {
    const { code } = await visitOf('Sam')
    const { browser } = await kiosk.claim(code)
    for (const reply of [
      await browser.get('/api/kiosk/visit'),
      await browser.post('/api/kiosk/draft', { form: 'easy' }),
      await browser.put('/api/kiosk/preferences', { language: 'en' }),
    ]) {
      expect([reply.statusCode, reply.json().code]).toEqual([403, 'not-confirmed'])
    }
  })

  it('"Nee" kills the code and ends the session', async () => {
    const { code } = await visitOf('Sam')
    const { browser } = await kiosk.claim(code)
    const reply = await browser.post('/api/kiosk/confirmation', { itIsMe: false })
    expect([reply.statusCode, reply.json()]).toEqual([200, null])
    expect((await browser.get('/api/kiosk/visit')).statusCode).toBe(401)
    expect((await kiosk.claim(code)).reply.json()).toEqual(codeWrong)
  })

  it('five wrong tries burn the code: then the right one is wrong too', async () => {
    const { code } = await visitOf('Sam')
    for (let i = 0; i < 5; i += 1) {
      const { reply } = await kiosk.claim(wrong(code))
      expect([reply.statusCode, reply.json().code]).toEqual([422, 'code-wrong'])
    }
    expect((await (await clinic.kiosk()).claim(code)).reply.json()).toEqual(codeWrong)
  })

  it('many tries at once are no more than five', async () => {
    const { code } = await visitOf('Sam')
    const kiosks = await Promise.all(Array.from({ length: 7 }, () => clinic.kiosk()))
    const tries = await Promise.all(kiosks.map((each) => each.claim(wrong(code))))
    expect(tries.map(({ reply }) => reply.json().code)).toEqual(Array(7).fill('code-wrong'))
    expect((await kiosk.claim(code)).reply.statusCode).toBe(422)
  })

  it('a try counts before it is judged, so that more cannot be under way than are allowed', async () => {
    const { code } = await visitOf('Sam')
    const place = {
      organisationId: clinic.organisationId,
      locationId: clinic.locationId,
      day: '2026-03-02',
      selector: code.slice(0, 3),
    }
    const underWay = () => clinic.run((tx) => tryCode(place, limits.wrongPerCode, tx))
    for (let i = 0; i < 5; i += 1) expect(await underWay()).not.toBeNull()
    expect(await underWay()).toBeNull()
    expect((await kiosk.claim(code)).reply.json()).toEqual(codeWrong)
  })

  it('right ones in between do not count', async () => {
    const { code } = await visitOf('Sam')
    for (let i = 0; i < 4; i += 1) await kiosk.claim(wrong(code))
    for (let i = 0; i < 4; i += 1) expect((await kiosk.claim(code)).reply.statusCode).toBe(200)
  })

  it('ten wrong ones on a device lock it until staff unlock it', async () => {
    const { code } = await visitOf('Sam')
    for (let i = 0; i < 10; i += 1) {
      const { reply } = await kiosk.claim(`0000000${String(i).padStart(2, '0')}`)
      expect(reply.json().code).toBe('code-wrong')
    }
    const { reply } = await kiosk.claim(code)
    expect([reply.statusCode, reply.json().code]).toEqual([429, 'kiosk-locked'])
    test.clock.advance({ hours: 2 })
    expect((await kiosk.claim(code)).reply.json().code).toBe('kiosk-locked')
    const reception = { locationId: null } as Parameters<typeof unlockKiosk>[1]
    await clinic.run((tx) => unlockKiosk(kiosk.id, reception, tx))
    expect((await kiosk.claim(code)).reply.statusCode).toBe(200)
  })

  it('nine wrong ones are forgotten after a quarter of an hour', async () => {
    const { code } = await visitOf('Sam')
    for (let i = 0; i < 9; i += 1) await kiosk.claim('000000000')
    test.clock.advance({ minutes: 15 })
    for (let i = 0; i < 9; i += 1) await kiosk.claim('000000000')
    expect((await kiosk.claim(code)).reply.statusCode).toBe(200)
  })

  it('text that is no code is a wrong code', async () => {
    for (const typed of ['', 'hallo', '12345678', '1234567890', '٣٣٣٣٣٣٣٣٣']) {
      const { reply } = await kiosk.claim(typed)
      expect([reply.statusCode, reply.json().code]).toEqual([422, 'code-wrong'])
    }
  })

  it('until the day of the visit ends at its location', async () => {
    test.clock.set('2026-03-02T22:50:00Z')
    const { code } = await visitOf('Sam', '2026-03-02T20:00:00Z')
    const seated = await kiosk.seat(code)
    test.clock.set('2026-03-02T22:59:00Z')
    expect((await seated.renew()).json()).toEqual({ expiresAt: '2026-03-02T23:00:00.000Z' })
    test.clock.set('2026-03-02T23:00:00Z')
    expect((await seated.browser.get('/api/kiosk/visit')).statusCode).toBe(401)
    expect((await kiosk.claim(code)).reply.json()).toEqual(codeWrong)
  })

  it('at its own location only', async () => {
    const elsewhere = await Clinic.open(test, 'zuid')
    const { code } = await visitOf('Sam')
    expect((await (await elsewhere.kiosk()).claim(code)).reply.json()).toEqual(codeWrong)
  })
})

describe('only an enrolled device can use a code', () => {
  it('a signature over another code, or for another purpose, is refused', async () => {
    const { code } = await visitOf('Sam')
    const browser = openBrowser(test.app)
    for (const proof of [await kiosk.proof('claim', '000000000'), await kiosk.proof('renew')]) {
      const reply = await browser.post('/api/kiosk/claim', { code, proof })
      expect([reply.statusCode, reply.json()]).toEqual([401, unknown])
    }
  })

  it('a challenge works once', async () => {
    const { code } = await visitOf('Sam')
    const proof = await kiosk.proof('claim', code)
    const browser = openBrowser(test.app)
    expect((await browser.post('/api/kiosk/claim', { code, proof })).statusCode).toBe(200)
    expect((await browser.post('/api/kiosk/claim', { code, proof })).json()).toEqual(unknown)
  })

  it('a challenge lives a minute', async () => {
    const { code } = await visitOf('Sam')
    const proof = await kiosk.proof('claim', code)
    test.clock.advance({ seconds: 61 })
    const reply = await openBrowser(test.app).post('/api/kiosk/claim', { code, proof })
    expect(reply.json()).toEqual(unknown)
  })

  it('a made-up challenge, or one of another kiosk, is refused', async () => {
    const { code } = await visitOf('Sam')
    const browser = openBrowser(test.app)
    const other = await clinic.kiosk()
    const proof = { ...(await kiosk.proof('claim', code)), kioskId: other.id }
    const madeUp = kiosk.signed(`abc.${'a'.repeat(22)}.${'a'.repeat(43)}`, 'claim', code)
    for (const each of [proof, madeUp]) {
      expect((await browser.post('/api/kiosk/claim', { code, proof: each })).json()).toEqual(
        unknown,
      )
    }
  })

  it('a kiosk that was revoked is no kiosk, and its sessions end', async () => {
    const { code } = await visitOf('Sam')
    const seated = await kiosk.seat(code)
    await clinic.staff('Bea', 'administrator')
    const desk = await clinic.signedIn('Bea')
    await desk.post(`/api/kiosks/${kiosk.id}/revocation`)
    expect((await seated.browser.get('/api/kiosk/visit')).statusCode).toBe(401)
    expect((await kiosk.claim(code)).reply.json()).toEqual(unknown)
  })
})

describe('a session at the kiosk', () => {
  it('lasts fifteen minutes, and as many again when the device renews it', async () => {
    const { code } = await visitOf('Sam')
    const seated = await kiosk.seat(code)
    test.clock.advance({ minutes: 14 })
    expect((await seated.renew()).statusCode).toBe(200)
    test.clock.advance({ minutes: 14 })
    expect((await seated.browser.get('/api/kiosk/visit')).statusCode).toBe(200)
    test.clock.advance({ minutes: 2 })
    expect((await seated.browser.get('/api/kiosk/visit')).statusCode).toBe(401)
    expect((await seated.renew()).statusCode).toBe(401)
  })

  it('is renewed by its own device only', async () => {
    const { code } = await visitOf('Sam')
    const seated = await kiosk.seat(code)
    const proof = await (await clinic.kiosk()).proof('renew')
    const reply = await seated.browser.post('/api/kiosk/renewal', { proof })
    expect(reply.statusCode).toBe(401)
  })

  it('ends when the client leaves, and nothing stays in the browser', async () => {
    const { code } = await visitOf('Sam')
    const seated = await kiosk.seat(code)
    const reply = await seated.leave()
    expect(reply.statusCode).toBe(200)
    expect(reply.headers['clear-site-data']).toBe('"cache"')
    expect(seated.browser.cookies.size).toBe(0)
  })

  it('remembers language, text size and form for the next visit', async () => {
    const { code, visitId } = await visitOf('Sam')
    const seated = await kiosk.seat(code)
    await seated.browser.put('/api/kiosk/preferences', { language: 'en', textSize: 'large' })
    await seated.browser.put('/api/kiosk/preferences', { form: 'full' })
    const again = await kiosk.seat(await clinic.code(visitId))
    expect((await again.browser.get('/api/kiosk/visit')).json().preferences).toEqual({
      language: 'en',
      textSize: 'large',
      form: 'full',
    })
  })

  it('names as readers who has a care relation now, and nobody else', async () => {
    const bram = await clinic.clinician('Bram')
    await clinic.clinician('Carla')
    const clientId = await clinic.client('Sam', anna)
    await clinic.visit(clientId, bram, '2026-03-09T09:00:00Z')
    const visitId = await clinic.visit(clientId, anna)
    const seated = await kiosk.seat(await clinic.code(visitId))
    expect((await seated.browser.get('/api/kiosk/visit')).json().readers).toEqual(['Anna'])
  })

  it('leaves its traces in the access log', async () => {
    const { code } = await visitOf('Sam')
    await kiosk.claim(wrong(code))
    const seated = await kiosk.seat(code)
    await seated.browser.get('/api/kiosk/visit')
    await seated.open()
    await seated.leave()
    const context = { purpose: 'system', organisationId: clinic.organisationId } as const
    const events = await withContext(
      test.app.platform.pool,
      context,
      test.clock.now(),
      (tx) =>
        tx.sql<{ line: string }[]>`
        select action || ' ' || outcome as line from audit_event
        where access_point = ${kiosk.id} order by id`,
    )
    const lines = events.map(({ line }) => line)
    expect(lines.toSorted()).toEqual(
      [
        'draft.leave ok',
        'draft.open ok',
        'kiosk.claim denied',
        'kiosk.claim ok',
        'kiosk.confirm ok',
        'kiosk.enrol ok',
        'kiosk.leave ok',
        'kiosk.open-visit ok',
      ].toSorted(),
    )
  })
})
