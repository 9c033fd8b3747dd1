import { type KeyObject, createHmac, createSecretKey, hkdfSync, randomBytes } from 'node:crypto'
import { open, seal } from './sealing.ts'

// The tree of keys: master → organisation → client → part. A key that wraps or derives never seals
// text itself: each use has its own key, by HKDF-SHA256 with the use as `info`.

const length = 32
const noSalt = Buffer.alloc(0)

export const newKey = (): KeyObject => createSecretKey(randomBytes(length))

export const derive = (from: KeyObject, use: string): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', from, noSalt, use, length)))

export const wrap = (by: KeyObject, key: KeyObject, place: string): Buffer =>
  seal(by, key.export(), place)

/** @throws VaultError when the wrapped key is not the one of this place */
export const unwrap = (by: KeyObject, wrapped: Uint8Array, place: string): KeyObject => {
  const bytes = open(by, wrapped, place)
  const key = createSecretKey(bytes)
  bytes.fill(0)
  return key
}

export const hmac = (key: KeyObject, text: string): Buffer =>
  createHmac('sha256', key).update(text, 'utf8').digest()
