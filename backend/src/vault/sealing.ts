import { type KeyObject, createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { VaultError } from './vault-error.ts'

// A sealed text is: version byte · 12 bytes nonce · ciphertext · 16 bytes tag.
const version = 1
const nonceLength = 12
const tagLength = 16
const options = { authTagLength: tagLength }

/**
 * AES-256-GCM with a random 96-bit nonce. `place` is authenticated, not stored: a sealed text opens
 * only where it was sealed for. A key seals far fewer than 2^32 texts (NIST SP 800-38D, 8.3).
 */
export const seal = (key: KeyObject, plain: string | Uint8Array, place: string): Buffer => {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', key, nonce, options)
  cipher.setAAD(aad(place))
  const body = typeof plain === 'string' ? cipher.update(plain, 'utf8') : cipher.update(plain)
  cipher.final()
  return Buffer.concat([Buffer.of(version), nonce, body, cipher.getAuthTag()])
}

/** @throws VaultError `sealed-text-refused` or `sealed-text-version` */
export const open = (key: KeyObject, sealed: Uint8Array, place: string): Buffer => {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength)
  if (bytes.length < 1 + nonceLength + tagLength) throw refused()
  if (bytes[0] !== version) {
    throw new VaultError('sealed-text-version', `sealed text of version ${String(bytes[0])}`)
  }
  const end = bytes.length - tagLength
  const nonce = bytes.subarray(1, 1 + nonceLength)
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, options)
  decipher.setAAD(aad(place))
  decipher.setAuthTag(bytes.subarray(end))
  const plain = decipher.update(bytes.subarray(1 + nonceLength, end))
  try {
    decipher.final()
  } catch {
    throw refused()
  }
  return plain
}

const aad = (place: string) => Buffer.from(`${version}\n${place}`, 'utf8')
const refused = () =>
  new VaultError('sealed-text-refused', 'a sealed text does not belong where it stands')
