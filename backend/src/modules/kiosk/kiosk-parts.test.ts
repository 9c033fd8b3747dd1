import { createSecretKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { challengeGivenAt, newChallenge } from './challenge.ts'
import { type DeviceKey, isDeviceKey, provesDevice } from './device-proof.ts'
import { parseVisitCode } from './visit-code.ts'

describe('a visit code as people type it', () => {
  it.each(['123456789', ' 123 456 789 ', '123-456-789', '123–456.789', '１２３ ４５６ ７８９'])(
    '%s',
    (typed) => {
      expect(parseVisitCode(typed)).toEqual({ selector: '123', verifier: '456789' })
    },
  )
  it.each(['', '12345678', '1234567890', '12345678a', '１２３x５６７８９', '٣٣٣٣٣٣٣٣٣'])(
    'not %s',
    (typed) => {
      expect(parseVisitCode(typed)).toBeNull()
    },
  )
})

describe('a challenge', () => {
  const key = createSecretKey(randomBytes(32))
  const now = new Date('2026-03-02T09:00:00Z')
  const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)

  it('is known again for a minute', () => {
    const challenge = newChallenge(key, now)
    expect(challengeGivenAt(key, challenge, later(60))).toEqual(now)
    expect(challengeGivenAt(key, challenge, later(61))).toBeNull()
  })
  it('is never given twice, and each later than the one before', () => {
    const moments = [1, 2, 3].map(() => challengeGivenAt(key, newChallenge(key, now), now))
    const times = moments.map((moment) => moment?.getTime() ?? 0)
    expect(times).toEqual([...new Set(times)].toSorted())
  })
  it('cannot be made up or changed', () => {
    const challenge = newChallenge(key, now)
    const other = createSecretKey(randomBytes(32))
    expect(challengeGivenAt(other, challenge, now)).toBeNull()
    expect(challengeGivenAt(key, `z${challenge}`, now)).toBeNull()
    expect(challengeGivenAt(key, 'a.b.c', now)).toBeNull()
  })
})

describe('the proof of a device', () => {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const jwk = pair.publicKey.export({ format: 'jwk' })
  const device: DeviceKey = { kty: 'EC', crv: 'P-256', x: jwk.x ?? '', y: jwk.y ?? '' }
  const signature = sign('sha256', Buffer.from('c\nclaim\n123'), {
    key: pair.privateKey,
    dsaEncoding: 'ieee-p1363',
  }).toString('base64url')

  it('holds for what was signed, and for nothing else', () => {
    const signed = { challenge: 'c', purpose: 'claim', code: '123' } as const
    expect(provesDevice(device, signed, signature)).toBe(true)
    expect(provesDevice(device, { ...signed, purpose: 'renew' }, signature)).toBe(false)
    expect(provesDevice(device, { ...signed, code: '124' }, signature)).toBe(false)
    expect(provesDevice(device, signed, 'AAAA')).toBe(false)
  })
  it('takes a point on the curve only', () => {
    expect(isDeviceKey(device)).toBe(true)
    expect(isDeviceKey({ ...device, x: device.y, y: device.x })).toBe(false)
    expect(isDeviceKey({ ...device, x: '' })).toBe(false)
  })
})
