import { createHmac, createPrivateKey, generateKeyPairSync, sign } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApp } from '../../testing/app.ts'
import type { TestApp } from '../../testing/app.ts'
import { openBrowser } from '../../testing/browser.ts'
import type { Browser } from '../../testing/browser.ts'
import { Clinic, testPassword } from '../../testing/clinic.ts'

const cookie = '__Host-samen-staff'

let samen: TestApp
let clinic: Clinic
let annaId: string
beforeAll(async () => {
  samen = await startTestApp()
  clinic = await Clinic.open(samen)
  annaId = await clinic.clinician('Anna')
  await clinic.staff('Vincent', 'administrator')
})
afterAll(() => samen.close())

const signIn = (browser: Browser, body: object) => browser.post('/api/session', body)
const status = async (browser: Browser) => (await browser.get('/api/session')).statusCode

describe('Anna signs in', () => {
  test('and is told who she is, in a cookie that no script and no other site can use', async () => {
    const browser = openBrowser(samen.app)
    const reply = await signIn(browser, { login: 'Anna', password: testPassword })
    expect(reply.statusCode).toBe(200)
    expect(reply.json()).toEqual({
      staffId: annaId,
      name: 'Anna',
      roles: ['clinician'],
      organisation: 'noord',
      location: { id: clinic.locationId, name: 'Noord', timeZone: 'Europe/Amsterdam' },
    })
    expect(reply.cookies).toEqual([
      {
        name: cookie,
        value: expect.any(String),
        path: '/',
        httpOnly: true,
        secure: true,
        sameSite: 'Strict',
      },
    ])
    expect(await status(browser)).toBe(200)
  })

  test('a wrong name and a wrong password get the same answer', async () => {
    const wrongs = [
      { login: 'anna', password: 'niet het goede wachtwoord' },
      { login: 'iemand-anders', password: testPassword },
      { organisation: 'elders', login: 'anna', password: testPassword },
    ]
    for (const wrong of wrongs) {
      const reply = await signIn(openBrowser(samen.app), wrong)
      expect([reply.statusCode, reply.json(), reply.cookies]).toEqual([
        401,
        {
          code: 'sign-in-refused',
          message: 'The name or the password is not right.',
          requestId: expect.any(String),
        },
        [],
      ])
    }
  })

  test('ten wrong tries from one place are enough for a quarter of an hour', async () => {
    const guesser = openBrowser(samen.app)
    for (let tries = 0; tries < 10; tries += 1)
      expect(
        (await signIn(guesser, { login: 'bea', password: 'raden raden raden' })).statusCode,
      ).toBe(401)
    const refused = await signIn(guesser, { login: 'BEA ', password: 'raden raden raden' })
    expect([refused.statusCode, Number(refused.headers['retry-after']) > 0]).toEqual([429, true])
    // Nobody else is kept out by it.
    expect(
      (await signIn(openBrowser(samen.app), { login: 'anna', password: testPassword })).statusCode,
    ).toBe(200)
  })
})

describe('a session ends', () => {
  test('at once when Anna signs out, also for a copy of her cookie', async () => {
    const anna = await clinic.signedIn('Anna')
    const copied = `${cookie}=${anna.cookies.get(cookie) ?? ''}`
    expect((await anna.delete('/api/session')).statusCode).toBe(200)
    expect(anna.cookies.has(cookie)).toBe(false)
    const reply = await openBrowser(samen.app).raw('GET', '/api/session', '', { cookie: copied })
    expect(reply.statusCode).toBe(401)
  })

  test('after a quarter of an hour without anything', async () => {
    const anna = await clinic.signedIn('Anna')
    samen.clock.advance({ minutes: 14 })
    expect(await status(anna)).toBe(200)
    samen.clock.advance({ minutes: 14 })
    expect(await status(anna)).toBe(200)
    samen.clock.advance({ minutes: 15, seconds: 1 })
    expect(await status(anna)).toBe(401)
  })

  test('after ten hours, however busy', async () => {
    const anna = await clinic.signedIn('Anna')
    for (let minutes = 0; minutes < 590; minutes += 10) {
      samen.clock.advance({ minutes: 10 })
      expect(await status(anna)).toBe(200)
    }
    samen.clock.advance({ minutes: 11 })
    expect(await status(anna)).toBe(401)
  })

  test('at once when an administrator puts her out of service, and she cannot come back', async () => {
    const bramId = await clinic.clinician('Bram')
    const [vincent, bram] = [await clinic.signedIn('Vincent'), await clinic.signedIn('Bram')]
    const change = await vincent.raw('PATCH', `/api/staff/${bramId}`, '{"active":false}')
    expect(change.statusCode).toBe(200)
    expect(await status(bram)).toBe(401)
    const again = await signIn(bram, { login: 'bram', password: testPassword })
    expect(again.statusCode).toBe(401)
    await vincent.raw('PATCH', `/api/staff/${bramId}`, '{"active":true}')
    // Being back does not bring the old session back.
    expect(await status(bram)).toBe(401)
  })
})

test('a session of somebody out of service is over, even if nobody ended it', async () => {
  const dirkId = await clinic.clinician('Dirk')
  const dirk = await clinic.signedIn('Dirk')
  await clinic.run(({ sql }) => sql`update staff set active = false where id = ${dirkId}`)
  expect(await status(dirk)).toBe(401)
})

test('a change of role works at once, in the open session', async () => {
  const celineId = await clinic.staff('Celine', 'clinician')
  const [vincent, celine] = [await clinic.signedIn('Vincent'), await clinic.signedIn('Celine')]
  expect((await celine.get('/api/clients')).statusCode).toBe(403)
  await vincent.raw('PATCH', `/api/staff/${celineId}`, '{"roles":["reception"]}')
  expect((await celine.get('/api/clients')).statusCode).toBe(200)
  await vincent.raw('PATCH', `/api/staff/${celineId}`, '{"roles":["peer_expert"]}')
  expect((await celine.get('/api/clients')).statusCode).toBe(403)
})

test('an administrator cannot lock everybody out with their own account', async () => {
  const vincent = await clinic.signedIn('Vincent')
  const me = (await vincent.get('/api/session')).json<{ staffId: string }>().staffId
  const reply = await vincent.raw('PATCH', `/api/staff/${me}`, '{"active":false}')
  expect([reply.statusCode, reply.json().code]).toEqual([409, 'own-account'])
})

test('the access log has who signed in and out, and who tried, without the password', async () => {
  const events = await clinic.run(
    ({ sql }) => sql<{ action: string; outcome: string; actor_kind: string }[]>`
      select action, outcome, actor_kind, object_kind from audit_event
      where action like 'session.%' order by id limit 200`,
  )
  const kinds = new Set(
    events.map((event) => `${event.action} ${event.outcome} ${event.actor_kind}`),
  )
  expect([...kinds].toSorted()).toEqual([
    'session.sign-in denied anonymous',
    'session.sign-in ok staff',
    'session.sign-out ok staff',
  ])
  expect(samen.log.join('')).not.toContain(testPassword)
  expect(samen.log.join('').toLowerCase()).not.toContain('anna')
})

describe('the token', () => {
  const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const ask = (token: string) =>
    openBrowser(samen.app).raw('GET', '/api/session', '', { cookie: `${cookie}=${token}` })
  const parts = async () => {
    const anna = await clinic.signedIn('Anna')
    const [header = '', claims = '', signature = ''] = (anna.cookies.get(cookie) ?? '').split('.')
    return { header, claims, signature }
  }
  const signedWith = (claims: object, header: object = { alg: 'EdDSA', typ: 'JWT' }) => {
    const { privateKey } = generateKeyPairSync('ed25519')
    const text = `${base64(header)}.${base64(claims)}`
    return `${text}.${sign(null, Buffer.from(text), privateKey).toString('base64url')}`
  }

  test('of another key, algorithm or kind is nobody', async () => {
    const { header, claims, signature } = await parts()
    const read = JSON.parse(Buffer.from(claims, 'base64url').toString()) as object
    const publicKey = await samen.app.platform.serverKeys.get('session-token', () =>
      Buffer.alloc(0),
    )
    const hs256 = `${base64({ alg: 'HS256', typ: 'JWT' })}.${claims}`
    const hmac = createHmac('sha256', publicKey).update(hs256).digest('base64url')
    const bad = [
      '',
      'nonsense',
      'a.b.c',
      `${header}.${claims}`,
      `${header}.${claims}.`,
      `${header}.${claims}.${signature.slice(0, -4)}AAAA`,
      `${header}.${base64({ ...read, sub: clinic.organisationId })}.${signature}`,
      `${base64({ alg: 'none', typ: 'JWT' })}.${claims}.`,
      `${base64({ alg: 'ES256', typ: 'JWT' })}.${claims}.${signature}`,
      `${base64({ alg: 'EdDSA', crit: ['x'], x: 1 })}.${claims}.${signature}`,
      `${hs256}.${hmac}`,
      signedWith(read),
      '\u0000',
      'x'.repeat(4000),
    ]
    for (const token of bad) {
      const reply = await ask(encodeURIComponent(token))
      expect([token.slice(0, 40), reply.statusCode, reply.json().code]).toEqual([
        token.slice(0, 40),
        401,
        'unauthenticated',
      ])
    }
  })

  test('signed by us, but for another audience, issuer or with claims missing, is nobody', async () => {
    const { claims } = await parts()
    const read = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<string, unknown>
    const stored = await samen.app.platform.serverKeys.get('session-token', () => Buffer.alloc(0))
    const privateKey = createPrivateKey({ key: stored, format: 'der', type: 'pkcs8' })
    const ours = (of: object) => {
      const text = `${base64({ alg: 'EdDSA', typ: 'JWT' })}.${base64(of)}`
      return ask(`${text}.${sign(null, Buffer.from(text), privateKey).toString('base64url')}`)
    }
    expect((await ours(read)).statusCode).toBe(200)
    const old = Number(read['iat']) - 3 * 3600
    const wrongs = [
      { ...read, aud: 'visit' },
      { ...read, iss: 'another' },
      { ...read, exp: undefined },
      { ...read, sub: undefined },
      { ...read, sid: 'x' },
      { ...read, org: '019e0000-0000-7000-8000-000000000000' },
      { ...read, iat: old, exp: old + 300 },
      { ...read, iat: Number(read['iat']) + 3600, exp: Number(read['exp']) + 3600 },
    ]
    for (const wrong of wrongs) expect((await ours(wrong)).statusCode).toBe(401)
  })

  test('is replaced by a fresh one while the session lives', async () => {
    const anna = await clinic.signedIn('Anna')
    const first = anna.cookies.get(cookie)
    await anna.get('/api/session')
    expect(anna.cookies.get(cookie)).toBe(first)
    samen.clock.advance({ minutes: 2 })
    await anna.get('/api/session')
    expect(anna.cookies.get(cookie)).not.toBe(first)
  })
})
