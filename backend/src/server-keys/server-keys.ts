import type { Pool } from '@samen/db/pool'
import { withContext } from '@samen/db/transaction'
import type { Clock } from '../clock/clock.ts'
import type { Vault } from '../vault/vault.ts'
import { addServerKey, findAnyServerKey, findServerKey } from './repository.ts'

/**
 * Keys of the server itself, the same for all its processes: stored wrapped by the master key, made
 * by whoever needs one first, read from the database once.
 */
export class ServerKeys {
  readonly #pool: Pool
  readonly #vault: Vault
  readonly #clock: Clock
  readonly #known = new Map<string, Promise<Buffer>>()

  constructor(from: { pool: Pool; vault: Vault; clock: Clock }) {
    this.#pool = from.pool
    this.#vault = from.vault
    this.#clock = from.clock
  }

  /** @throws DatabaseUnavailableError, VaultError; a failure is tried again at the next call */
  get(purpose: string, make: () => Uint8Array): Promise<Buffer> {
    const known = this.#known.get(purpose)
    if (known !== undefined) return known
    const loading = this.#load(purpose, make)
    this.#known.set(purpose, loading)
    loading.catch(() => this.#known.delete(purpose))
    return loading
  }

  /** Opens one that is stored, if any is. @throws DatabaseUnavailableError, VaultError */
  async prove(): Promise<void> {
    const context = { purpose: 'none' } as const
    const found = await withContext(this.#pool, context, this.#clock.now(), findAnyServerKey)
    if (found !== null) this.#vault.openServerKey(found.purpose, found.wrapped)
  }

  #load(purpose: string, make: () => Uint8Array): Promise<Buffer> {
    return withContext(this.#pool, { purpose: 'none' }, this.#clock.now(), async (tx) => {
      let wrapped = await findServerKey(purpose, tx)
      if (wrapped === null) {
        await addServerKey(purpose, this.#vault.sealServerKey(purpose, make()), tx)
        // Read again: of two servers that start at once, both go on with the one that was stored.
        wrapped = await findServerKey(purpose, tx)
      }
      if (wrapped === null) throw new ServerKeyMissingError(`no server key for ${purpose}`)
      return this.#vault.openServerKey(purpose, wrapped)
    })
  }
}

export class ServerKeyMissingError extends Error {
  readonly code = 'server-key-missing'
  override readonly name = 'ServerKeyMissingError'
}
