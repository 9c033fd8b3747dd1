import { type KeyObject, createHmac, createSecretKey, randomBytes } from 'node:crypto'
import { open, seal } from './sealing.ts'

// The tree of keys: master → organisation → client → part. A key that wraps or derives never seals
// text itself: each use has its own key, by HKDF-SHA256 with the use as `info`.

const length = 32
/** HKDF's salt when there is none (RFC 5869, 2.2). */
const noSalt = createSecretKey(Buffer.alloc(length))

export const newKey = (): KeyObject => createSecretKey(randomBytes(length))

/** HKDF-SHA256's first step, done once per key; `expand` makes the key of each use of it. */
export const extract = (key: KeyObject): KeyObject =>
  createSecretKey(createHmac('sha256', noSalt).update(key.export()).digest())

/** HKDF-SHA256's second step, for one block: 32 bytes. */
export const expand = (extracted: KeyObject, use: string): KeyObject =>
  createSecretKey(createHmac('sha256', extracted).update(use, 'utf8').update(one).digest())
const one = Buffer.of(1)

/** HKDF-SHA256 without salt, `use` as info. */
export const derive = (from: KeyObject, use: string): KeyObject => expand(extract(from), use)

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
