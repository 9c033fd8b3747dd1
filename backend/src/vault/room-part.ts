import type { ClientKeys } from './client-keys.ts'
import type { SealedRow } from './parts.ts'
import { type ClientOf, type SharedOpener, sharedOpener } from './shared-part.ts'

// The consultation room's door: what client and clinician write together, sealed under a key of its
// own, beside what is shared. Nothing that the client keeps opens here.

/** Seals and opens what is written in one client's consultations. */
export interface RoomKeys extends SharedOpener {
  /** Seals JSON for one row. */
  sealRoom(at: SealedRow, content: unknown): Buffer
  /** @throws VaultError */
  openRoom(at: SealedRow, sealed: Uint8Array): unknown
  /** Finds a field of a visit by its name, which is stored inside the seal only. */
  nameHmac(visitId: string, name: string): Buffer
  /** Tells the places of a response apart (`concept` or `concept@instance`) without naming them. */
  placeHmac(visitId: string, place: string): Buffer
}

/** The vault as the consultation room knows it. */
export interface RoomVault {
  /** `wrappedDataKey` is the row of `client_key` with purpose `data`. @throws VaultError */
  client(of: ClientOf, wrappedDataKey: Uint8Array): Promise<RoomKeys>
}

export const roomKeys = (keys: ClientKeys): RoomKeys => ({
  ...sharedOpener(keys),
  sealRoom: (at, content) => keys.seal('room', at, JSON.stringify(content)),
  openRoom: (at, sealed) => JSON.parse(keys.open('room', at, sealed)),
  nameHmac: (visitId, name) => keys.find('room-field', `${visitId}\n${name}`),
  placeHmac: (visitId, place) => keys.find('room-place', `${visitId}\n${place}`),
})
