import type { Transaction } from '@samen/db/transaction'
import { NotFoundError } from '../../errors/errors.ts'
import type { Platform } from '../../platform.ts'
import type { ClientKeys } from '../../vault/client-keys.ts'
import { findKeys } from './repository.ts'

/** The client's keys, for the length of a request. @throws NotFoundError after an erasure; VaultError */
export async function clientKeys(
  platform: Pick<Platform, 'vault'>,
  who: { readonly organisationId: string; readonly clientId: string },
  tx: Transaction,
): Promise<ClientKeys> {
  const { data, commitment } = await findKeys(who, tx)
  if (data === null || commitment === null) throw new NotFoundError()
  const { organisationId, clientId } = who
  return await platform.vault.client({ organisationId, clientId }, { data, commitment })
}
