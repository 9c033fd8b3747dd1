import { decisionAids } from '@samen/content/decision-aids'
import { questionnaires as shipped } from '@samen/content/questionnaires'
import type { Pool } from '@samen/db/pool'
import { withContext } from '@samen/db/transaction'
import type { Transaction } from '@samen/db/transaction'
import type { Clock } from '../../clock/clock.ts'
import { ConflictError, UnprocessableError } from '../../errors/errors.ts'
import { newId } from '../../ids.ts'
import type { Platform } from '../../platform.ts'
import { auditEvent } from '../audit/event.ts'
import { insertAuditEvent } from '../audit/repository.ts'
import { publishDecisionAid } from '../decision-aid/service.ts'
import { publishQuestionnaire } from '../questionnaire/service.ts'
import { anyOrganisationId, findWrappedKey, insertOrganisation } from './repository.ts'

/** The organisation's wrapped key, for the vault; null when there is no such organisation. */
export const wrappedOrganisationKey = (
  pool: Pool,
  organisationId: string,
  clock: Clock,
): Promise<Buffer | null> =>
  withContext(pool, { purpose: 'none' }, clock.now(), (tx) => findWrappedKey(organisationId, tx))

/** The id of any organisation; null while the installation is still empty. */
export const findAnyOrganisation = ({
  pool,
  clock,
}: Pick<Platform, 'pool' | 'clock'>): Promise<string | null> =>
  withContext(pool, { purpose: 'none' }, clock.now(), anyOrganisationId)

/** Whether there is an organisation. */
export const hasOrganisation = async (from: Pick<Platform, 'pool' | 'clock'>): Promise<boolean> =>
  (await findAnyOrganisation(from)) !== null

export interface NewOrganisation {
  /** `[a-z0-9-]`, for signing in where an installation has more than one. */
  readonly slug: string
  readonly name: string
}

/**
 * A new organisation with its own key; its id. `furnish` fills it in the same transaction, with what
 * needs no key: `publishShippedQuestionnaires`, `addLocation`, `addStaff`. Clients come after it.
 * @throws ConflictError when the slug is taken, and what `furnish` throws; then nothing was made
 */
export async function createOrganisation(
  of: NewOrganisation,
  { pool, clock, vault }: Pick<Platform, 'pool' | 'clock' | 'vault'>,
  furnish?: (tx: Transaction) => Promise<void>,
): Promise<string> {
  if (!/^[a-z0-9-]{2,64}$/.test(of.slug))
    throw new UnprocessableError('invalid', [{ place: 'slug', reason: 'wrong-format' }])
  const now = clock.now()
  const id = newId(now)
  const wrappedKey = vault.newOrganisationKey(id)
  await withContext(pool, { purpose: 'system', organisationId: id }, now, async (tx) => {
    if (!(await insertOrganisation({ id, slug: of.slug, name: of.name, wrappedKey }, tx)))
      throw new ConflictError('slug-taken', 'There is an organisation with this short name.')
    await recordBySystem(id, tx)
    await furnish?.(tx)
  })
  return id
}

async function recordBySystem(organisationId: string, tx: Transaction): Promise<void> {
  const event = auditEvent(
    {
      organisationId,
      actorKind: 'system',
      actorId: null,
      role: null,
      accessPoint: 'web',
      locationId: null,
      ground: 'system',
      requestId: 'start',
      occurredAt: tx.now,
    },
    'organisation.create',
    { object: { kind: 'organisation', id: organisationId } },
  )
  await insertAuditEvent(event, tx)
}

/** Copies the questionnaires and decision aids of the product into the organisation of `tx`, as version 1 each. */
export async function publishShippedQuestionnaires(tx: Transaction): Promise<void> {
  for (const definition of shipped)
    await publishQuestionnaire({ definition, approval: null, publishedBy: null }, tx)
  for (const definition of decisionAids)
    await publishDecisionAid({ definition, approval: null, publishedBy: null, today: null }, tx)
}
