import type { Transaction } from '@samen/db/transaction'
import type { Platform } from '../../platform.ts'
import type { ClientOf } from '../../vault/shared-part.ts'
import { NotFoundError } from '../../errors/errors.ts'
import { findSealedName } from './repository-visit.ts'

/** "Sam". @throws NotFoundError after an erasure; VaultError */
export async function callingName(
  platform: Pick<Platform, 'vault'>,
  of: ClientOf,
  tx: Transaction,
): Promise<string> {
  const found = await findSealedName(of.organisationId, of.clientId, tx)
  if (found === null) throw new NotFoundError()
  return await platform.vault.openName(of, { data: found.dataKey }, found.sealedName)
}
