import type { Transaction } from '@samen/db/transaction'
import { ConflictError, NotFoundError } from '../../errors/errors.ts'
import { newId } from '../../ids.ts'
import { organisationOf } from '../../organisation-of.ts'
import type { Vault } from '../../vault/vault.ts'
import { clinicianWith } from '../staff/service.ts'
import { findClients, insertCareRelation, insertClient } from './repository.ts'
import type { SealedClient } from './repository.ts'

export interface NewClient {
  /** As the client wants to be called: "Sam". */
  readonly callingName: string
  /** The record system's pseudonym; only an HMAC of it is kept. */
  readonly recordNumber: string
}

/** Its id. @throws ConflictError when the record number is known already */
export async function addClient(of: NewClient, vault: Vault, tx: Transaction): Promise<string> {
  const organisationId = organisationOf(tx)
  const id = newId(tx.now)
  const who = { organisationId, clientId: id }
  const keys = await vault.newClientKeys(who)
  const sealedName = await vault.sealName(who, keys, of.callingName)
  const number = of.recordNumber.normalize('NFKC').toUpperCase()
  const recordHmac = await vault.lookup(organisationId, 'record-number', number)
  if (!(await insertClient({ id, sealedName, recordHmac }, keys, tx)))
    throw new ConflictError('record-known', 'There is a client with this record number.')
  return id
}

/** Calling names by client id; a client who was erased has none. */
export async function callingNames(
  ids: readonly string[] | 'all',
  vault: Vault,
  tx: Transaction,
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const names = new Map<string, string>()
  for (const found of await findClients(ids, tx)) {
    const name = await openName(found, vault, tx)
    if (name !== null) names.set(found.id, name)
  }
  return names
}

/** @throws NotFoundError when the client is not there, or was erased */
export async function callingName(id: string, vault: Vault, tx: Transaction): Promise<string> {
  const name = (await callingNames([id], vault, tx)).get(id)
  if (name === undefined) throw new NotFoundError()
  return name
}

async function openName(
  { id, sealedName, dataKey }: SealedClient,
  vault: Vault,
  tx: Transaction,
): Promise<string | null> {
  if (dataKey === null) return null
  const who = { organisationId: organisationOf(tx), clientId: id }
  return vault.openName(who, { data: dataKey }, sealedName)
}

/** From now on, until further notice. @throws NotFoundError; UnprocessableError */
export async function assignClinician(
  clientId: string,
  staffId: string,
  tx: Transaction,
): Promise<void> {
  const [found] = await findClients([clientId], tx)
  if (found === undefined) throw new NotFoundError()
  await clinicianWith(staffId, tx)
  const from = { validFrom: tx.now, validUntil: null }
  await insertCareRelation({ clientId, staffId, source: 'assigned', ...from }, tx)
}

/** Being planned on a visit makes a clinician known to the client for that day. */
export const relateForVisit = (
  of: { clientId: string; staffId: string; from: Date; until: Date },
  tx: Transaction,
): Promise<void> =>
  insertCareRelation(
    {
      clientId: of.clientId,
      staffId: of.staffId,
      source: 'visit',
      validFrom: of.from,
      validUntil: of.until,
    },
    tx,
  )
