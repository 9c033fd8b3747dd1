import { hkdfSync, randomBytes, createSecretKey } from 'node:crypto'
import { expect, it } from 'vitest'
import { derive } from './keys.ts'

it('derives as HKDF-SHA256 does (RFC 5869), without salt', () => {
  const bytes = randomBytes(32)
  const expected = Buffer.from(hkdfSync('sha256', bytes, Buffer.alloc(0), 'part:shared', 32))
  expect(derive(createSecretKey(bytes), 'part:shared').export().equals(expected)).toBe(true)
})
