import type { ClientKeys } from './client-keys.ts'
import type { SealedRow } from './parts.ts'

// The clinician's door. The consultation module imports this file and nothing else of the vault
// (a dependency rule), so no mistake in it can open what the client keeps.

/** Opens what one client shares. */
export interface SharedOpener {
  /** @throws VaultError */
  openShared(at: SealedRow, sealed: Uint8Array): unknown
  /** The calling name. @throws VaultError */
  openName(sealed: Uint8Array): string
}

/** The vault as the consultation knows it. */
export interface SharedVault {
  /** `wrappedDataKey` is the row of `client_key` with purpose `data`. @throws VaultError */
  client(of: ClientOf, wrappedDataKey: Uint8Array): Promise<SharedOpener>
}
export interface ClientOf {
  readonly organisationId: string
  readonly clientId: string
}

/** Table and row a client's calling name is sealed for. */
export const nameRow: SealedRow = { table: 'client', row: 'calling_name' }

export const sharedOpener = (keys: ClientKeys): SharedOpener => ({
  openShared: (at, sealed) => JSON.parse(keys.open('shared', at, sealed)),
  openName: (sealed) => keys.open('name', nameRow, sealed),
})
