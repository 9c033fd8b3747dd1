import { type KeyObject, createSecretKey } from 'node:crypto'
import { ClientKeys, type VaultAlert } from './client-keys.ts'
import { derive, hmac, newKey, unwrap, wrap } from './keys.ts'
import { open, seal } from './sealing.ts'
import { type RoomVault, roomKeys } from './room-part.ts'
import { type ClientOf, type SharedVault, nameRow, sharedOpener } from './shared-part.ts'
import { VaultError } from './vault-error.ts'

/** Rows of `client_key`, wrapped by the organisation's key. */
export interface WrappedClientKeys {
  readonly data: Uint8Array
  /** Left out by who only reads. */
  readonly commitment?: Uint8Array
}

export interface VaultOptions {
  /** 32 bytes. */
  readonly masterKey: Uint8Array
  /** Reads `organisation.wrapped_key`; null when there is no such organisation. */
  readonly loadOrganisationKey: (organisationId: string) => Promise<Uint8Array | null>
  /** Called when a sealed text is refused; to be logged as an alert. */
  readonly alert: (alert: VaultAlert) => void
}

interface OrganisationKeys {
  readonly wrapping: KeyObject
  readonly lookup: KeyObject
}

/** Holds the master key and the organisations' keys, in memory only; never a client's. */
export class Vault {
  readonly #master: KeyObject
  readonly #options: VaultOptions
  /** Each loaded once: many requests that come at the same moment wait for one look at the database. */
  readonly #organisations = new Map<string, Promise<OrganisationKeys>>()

  /** @throws VaultError `master-key-wrong` */
  constructor(options: VaultOptions) {
    if (options.masterKey.byteLength !== 32) {
      throw new VaultError('master-key-wrong', 'the master key must be 32 bytes')
    }
    this.#master = createSecretKey(Buffer.from(options.masterKey))
    this.#options = options
  }

  /** A new organisation's key, wrapped: goes into `organisation.wrapped_key`. */
  newOrganisationKey(organisationId: string): Buffer {
    const wrapping = derive(this.#master, 'wrap:organisation')
    return wrap(wrapping, newKey(), organisationPlace(organisationId))
  }

  /** A new client's keys, wrapped: two rows of `client_key`. */
  async newClientKeys(of: ClientOf): Promise<{ data: Buffer; commitment: Buffer }> {
    const { wrapping } = await this.#organisation(of.organisationId)
    return {
      data: wrap(wrapping, newKey(), clientKeyPlace(of, 'data')),
      commitment: wrap(wrapping, newKey(), clientKeyPlace(of, 'commitment')),
    }
  }

  /** One client's keys, for the length of a request. @throws VaultError */
  async client(of: ClientOf, wrapped: WrappedClientKeys): Promise<ClientKeys> {
    const { wrapping } = await this.#organisation(of.organisationId)
    const unwrapped = {
      data: unwrap(wrapping, wrapped.data, clientKeyPlace(of, 'data')),
      commitment:
        wrapped.commitment === undefined
          ? null
          : unwrap(wrapping, wrapped.commitment, clientKeyPlace(of, 'commitment')),
    }
    return new ClientKeys(of, unwrapped, this.#options.alert)
  }

  /** Seals a calling name: `client.sealed_name`. */
  async sealName(of: ClientOf, wrapped: WrappedClientKeys, name: string): Promise<Buffer> {
    return (await this.client(of, wrapped)).seal('name', nameRow, name)
  }

  /** @throws VaultError */
  async openName(of: ClientOf, wrapped: WrappedClientKeys, sealed: Uint8Array): Promise<string> {
    return (await this.client(of, wrapped)).open('name', nameRow, sealed)
  }

  /** HMAC under the organisation's key, to find a row by a text that is not stored, e.g. `record-number`. */
  async lookup(organisationId: string, purpose: string, text: string): Promise<Buffer> {
    const { lookup } = await this.#organisation(organisationId)
    return hmac(lookup, `${purpose}\n${text}`)
  }

  /** Seals a key of the server itself (`server_key`) under the master key. */
  sealServerKey(purpose: string, key: Uint8Array): Buffer {
    return seal(derive(this.#master, 'wrap:server'), key, `server_key\n${purpose}`)
  }

  /** @throws VaultError */
  openServerKey(purpose: string, sealed: Uint8Array): Buffer {
    return open(derive(this.#master, 'wrap:server'), sealed, `server_key\n${purpose}`)
  }

  /** The clinician's side of this vault. */
  shared(): SharedVault {
    return {
      client: async (of, wrappedDataKey) =>
        sharedOpener(await this.client(of, { data: wrappedDataKey })),
    }
  }

  /** The consultation room's side of it: shared parts, and what is written in the room. */
  room(): RoomVault {
    return {
      client: async (of, wrappedDataKey) =>
        roomKeys(await this.client(of, { data: wrappedDataKey })),
    }
  }

  #organisation(organisationId: string): Promise<OrganisationKeys> {
    const known = this.#organisations.get(organisationId)
    if (known !== undefined) return known
    const loading = this.#load(organisationId)
    this.#organisations.set(organisationId, loading)
    // What failed is asked again by the next one.
    loading.catch(() => this.#organisations.delete(organisationId))
    return loading
  }

  async #load(organisationId: string): Promise<OrganisationKeys> {
    const wrapped = await this.#options.loadOrganisationKey(organisationId)
    if (wrapped === null) throw new VaultError('key-missing', 'no organisation key')
    const key = unwrap(
      derive(this.#master, 'wrap:organisation'),
      wrapped,
      organisationPlace(organisationId),
    )
    return { wrapping: derive(key, 'wrap:client'), lookup: derive(key, 'lookup') }
  }
}

const organisationPlace = (organisationId: string) => `organisation\n${organisationId}\nwrapped_key`
const clientKeyPlace = (of: ClientOf, purpose: 'data' | 'commitment') =>
  `client_key\n${of.organisationId}\n${of.clientId}\n${purpose}`
