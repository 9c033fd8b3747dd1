import { createHash, randomBytes } from 'node:crypto'
import { parse, stringify } from 'uuid'

/** Minutes an enrolment code can be used. */
export const enrolmentMinutes = 10

/**
 * A new code for an administrator's link: the organisation it belongs to (a kiosk knows none yet)
 * and 144 random bits, in URL-safe base64.
 */
export const newEnrolmentCode = (organisationId: string): string =>
  Buffer.concat([parse(organisationId), randomBytes(18)]).toString('base64url')

/** The organisation a code names; null when it is no code of ours. The row decides whether it works. */
export const organisationOfCode = (code: string): string | null => {
  if (!/^[A-Za-z0-9_-]{46}$/.test(code)) return null
  try {
    return stringify(Buffer.from(code, 'base64url').subarray(0, 16))
  } catch {
    return null
  }
}

/** What is stored of it. Its secret is random and long: a plain hash cannot be guessed back. */
export const enrolmentCodeHash = (code: string): Buffer =>
  createHash('sha256').update(code, 'utf8').digest()
