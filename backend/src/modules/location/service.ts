import type { Transaction } from '@samen/db/transaction'
import { isTimeZone } from '../../clock/zoned-day.ts'
import { NotFoundError, UnprocessableError } from '../../errors/errors.ts'
import { newId } from '../../ids.ts'
import { findLocation, insertLocation, listLocations } from './repository.ts'
import type { Location } from './repository.ts'

export { listLocations }
export type { Location }

/** @throws NotFoundError when the organisation has no such location */
export async function locationWith(id: string, tx: Transaction): Promise<Location> {
  const found = await findLocation(id, tx)
  if (found === null) throw new NotFoundError()
  return found
}

/** Its id. `timeZone` is an IANA name. @throws UnprocessableError when there is no such zone */
export async function addLocation(
  of: { readonly name: string; readonly timeZone: string; readonly phone: string | null },
  tx: Transaction,
): Promise<string> {
  if (!isTimeZone(of.timeZone))
    throw new UnprocessableError('invalid', [{ place: 'timeZone', reason: 'unknown-value' }])
  const id = newId(tx.now)
  await insertLocation({ id, ...of }, tx)
  return id
}
