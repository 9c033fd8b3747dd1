import { createPrivateKey, type KeyObject, sign } from 'node:crypto'
import type { Platform } from '@samen/backend/platform'
import { type TokenSubject, toClaims } from '@samen/backend/session-token/claims'
import { signingKeys } from '@samen/backend/session-token/signing-keys'

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const header = encode({ alg: 'EdDSA', typ: 'JWT' })

/** Signs tokens as the server does, with the server's own key: a session without typing a code. */
export class TokenSigner {
  readonly #key: KeyObject

  private constructor(key: KeyObject) {
    this.#key = key
  }

  static async of({ serverKeys }: Platform): Promise<TokenSigner> {
    return new TokenSigner(createPrivateKey(await signingKeys(serverKeys).privateKey()))
  }

  /** The Cookie header of a client's session, as of now. */
  cookie(subject: Extract<TokenSubject, { kind: 'visit' }>): string {
    const claims = { ...toClaims(subject, new Date()), iss: 'samen', aud: 'visit' }
    const signed = `${header}.${encode(claims)}`
    const signature = sign(null, Buffer.from(signed), this.#key).toString('base64url')
    return `__Host-samen-visit=${signed}.${signature}`
  }
}
