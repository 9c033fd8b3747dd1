import { createPublicKey, verify } from 'node:crypto'

/** What a device-signed call is for; part of what is signed. */
export type ProofPurpose = 'claim' | 'renew'

/** The public half of a kiosk's key. */
export interface DeviceKey {
  readonly kty: 'EC'
  readonly crv: 'P-256'
  readonly x: string
  readonly y: string
}

/** Whether this is a point on the curve: a key that can verify something. */
export const isDeviceKey = (key: DeviceKey): boolean => {
  try {
    createPublicKey({ key: { ...key }, format: 'jwk' })
    return true
  } catch {
    return false
  }
}

/** ECDSA P-256 with SHA-256 over `challenge\npurpose\ncode`; the signature is raw r‖s in base64url. */
export const provesDevice = (
  key: DeviceKey,
  signed: { challenge: string; purpose: ProofPurpose; code: string },
  signature: string,
): boolean => {
  const bytes = Buffer.from(signature, 'base64url')
  if (bytes.length !== 64) return false
  const publicKey = createPublicKey({ key: { ...key }, format: 'jwk' })
  const text = `${signed.challenge}\n${signed.purpose}\n${signed.code}`
  return verify('sha256', Buffer.from(text), { key: publicKey, dsaEncoding: 'ieee-p1363' }, bytes)
}
