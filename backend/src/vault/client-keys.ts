import type { KeyObject } from 'node:crypto'
import { expand, extract, hmac } from './keys.ts'
import { type Part, type SealedRow, padTo, placeOf } from './parts.ts'
import { open, seal } from './sealing.ts'
import { VaultError } from './vault-error.ts'

/** Tells that a sealed text was refused: where it stands, never what it holds. */
export interface VaultAlert {
  readonly code: VaultError['code']
  readonly organisationId: string
  readonly clientId: string
  readonly table: string
  readonly row: string
  readonly part: Part
}

/**
 * One client's keys, unwrapped: made for one request and let go after it. The doors that callers use
 * are `shared-part.ts` (what a clinician may read), `room-part.ts` (what they write together) and
 * `own-parts.ts` (the client's own side).
 */
export class ClientKeys {
  readonly organisationId: string
  readonly clientId: string
  readonly #extracted: KeyObject
  readonly #commitment: KeyObject | null
  readonly #alert: (alert: VaultAlert) => void
  readonly #parts = new Map<Part, KeyObject>()
  readonly #finding = new Map<string, KeyObject>()

  constructor(
    of: { organisationId: string; clientId: string },
    keys: { data: KeyObject; commitment: KeyObject | null },
    alert: (alert: VaultAlert) => void,
  ) {
    this.organisationId = of.organisationId
    this.clientId = of.clientId
    this.#extracted = extract(keys.data)
    this.#commitment = keys.commitment
    this.#alert = alert
  }

  #partKey(part: Part): KeyObject {
    let key = this.#parts.get(part)
    if (key === undefined) {
      key = expand(this.#extracted, `part:${part}`)
      this.#parts.set(part, key)
    }
    return key
  }

  /** Seals JSON (or a name) for one row. */
  seal(part: Part, at: SealedRow, text: string): Buffer {
    const place = placeOf(this.organisationId, this.clientId, at, part)
    return seal(this.#partKey(part), padTo(part, text), place)
  }

  /** @throws VaultError, after raising the alert */
  open(part: Part, at: SealedRow, sealed: Uint8Array): string {
    try {
      const place = placeOf(this.organisationId, this.clientId, at, part)
      return open(this.#partKey(part), sealed, place).toString('utf8')
    } catch (error) {
      if (error instanceof VaultError) {
        const { organisationId, clientId } = this
        this.#alert({ code: error.code, organisationId, clientId, ...at, part })
      }
      throw error
    }
  }

  /** HMAC that finds a row of this client by a text that is not stored. It rotates with the data key. */
  find(use: string, text: string): Buffer {
    let key = this.#finding.get(use)
    if (key === undefined) {
      key = expand(this.#extracted, `find:${use}`)
      this.#finding.set(use, key)
    }
    return hmac(key, text)
  }

  /** HMAC under the key that never rotates: proves later what was stored, tells nothing now. */
  commit(text: string): Buffer {
    return this.#hmac('commitment', text)
  }

  /** HMAC that tells two requests of one client apart. */
  fingerprint(text: string): Buffer {
    return this.#hmac('fingerprint', text)
  }

  #hmac(use: string, text: string): Buffer {
    if (this.#commitment === null) throw new VaultError('key-missing', 'no commitment key')
    return hmac(this.#commitment, `${use}\n${text}`)
  }
}
