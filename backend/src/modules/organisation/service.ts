import type { Pool } from '@samen/db/pool'
import { withContext } from '@samen/db/transaction'
import type { Clock } from '../../clock/clock.ts'
import { findWrappedKey } from './repository.ts'

/** The organisation's wrapped key, for the vault; null when there is no such organisation. */
export const wrappedOrganisationKey = (
  pool: Pool,
  organisationId: string,
  clock: Clock,
): Promise<Buffer | null> =>
  withContext(pool, { purpose: 'none' }, clock.now(), (tx) => findWrappedKey(organisationId, tx))
