import { describe, expect, test } from 'vitest'
import { UnavailableError } from '../errors/errors.ts'
import { Argon2 } from './argon2.ts'

describe('Argon2', () => {
  const argon2 = new Argon2()

  test('stores the parameters with the hash, and never the same twice', async () => {
    const [one, two] = [await argon2.hash('geheim'), await argon2.hash('geheim')]
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/)
    expect(one).not.toBe(two)
    expect(await argon2.verify(one, 'geheim')).toBe(true)
    expect(await argon2.verify(one, 'Geheim')).toBe(false)
  })

  test('uses the parameters that stand in the hash', async () => {
    const stored = await argon2.hash('geheim')
    expect(await argon2.verify(stored.replace('m=19456', 'm=19457'), 'geheim')).toBe(false)
  })

  test('takes the same letters for the same password, however they are composed', async () => {
    expect(await argon2.verify(await argon2.hash('café'), 'cafe\u0301')).toBe(true)
  })

  test('a stored text that is no hash fits nothing', async () => {
    for (const stored of ['', 'x', '$argon2id$v=19$m=1,t=1,p=1$$', '$2b$10$abcdefghijklmnopqrstuv'])
      expect(await argon2.verify(stored, '')).toBe(false)
  })

  test('two work, sixteen wait, and the next is told to come back', async () => {
    const busy = new Argon2({ atOnce: 2, waiting: 16 })
    const all = await Promise.allSettled(Array.from({ length: 19 }, () => busy.hash('x')))
    const refused = all.filter((one) => one.status === 'rejected')
    expect(refused).toHaveLength(1)
    expect(refused[0]?.reason).toBeInstanceOf(UnavailableError)
    // And those who waited made room again.
    await expect(busy.hash('x')).resolves.toContain('argon2id')
  })
})
