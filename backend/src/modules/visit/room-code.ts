import { randomInt, timingSafeEqual } from 'node:crypto'
import type { Transaction } from '@samen/db/transaction'
import { organisationOf } from '../../organisation-of.ts'
import type { Vault } from '../../vault/vault.ts'
import { type StoredRoomCode, countWrongTry, putRoomCode } from './repository-room-code.ts'

export { findRoomCode } from './repository-room-code.ts'

/** Wrong tries after which a room code is dead, until reception makes a new slip. */
export const roomCodeTries = 5

/** What became of a try. */
export type RoomCodeTry = 'right' | 'dead' | { readonly triesLeft: number }

/**
 * A new room code for a visit: three digits, shown once, on the same slip as the visit code. The one
 * before it stops working, and its tries are forgotten.
 */
export async function makeRoomCode(
  of: { readonly id: string; readonly clientId: string },
  vault: Vault,
  tx: Transaction,
): Promise<string> {
  const code = String(randomInt(1000)).padStart(3, '0')
  await putRoomCode(
    { visitId: of.id, clientId: of.clientId, hash: await hashOf(of.id, code, vault, tx) },
    tx,
  )
  return code
}

/**
 * Tries a room code against `found`, what `findRoomCode` gave in the same transaction. A wrong one
 * counts; `tx` has to be committed all the same. One that was never made is dead. However many come
 * at once, no more tries are had.
 */
export async function tryRoomCode(
  visitId: string,
  code: string,
  found: StoredRoomCode | null,
  vault: Vault,
  tx: Transaction,
): Promise<RoomCodeTry> {
  if (found === null || found.attempts >= roomCodeTries) return 'dead'
  if (timingSafeEqual(found.hash, await hashOf(visitId, code, vault, tx))) return 'right'
  await countWrongTry(visitId, tx)
  const triesLeft = roomCodeTries - found.attempts - 1
  return triesLeft === 0 ? 'dead' : { triesLeft }
}

const hashOf = (visitId: string, code: string, vault: Vault, tx: Transaction) =>
  vault.lookup(organisationOf(tx), 'room-code', `${visitId}\n${code}`)
