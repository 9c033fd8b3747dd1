import type { Context } from '@samen/db/context'
import { type Transaction, withContext } from '@samen/db/transaction'
import type { Questionnaire } from '@samen/questionnaire/domain'
import type { Platform } from '../../platform.ts'

/**
 * The definition of a version that a row names, so that it exists; from memory but for the first
 * time. The same object each time.
 */
export async function definitionOf(
  platform: Pick<Platform, 'questionnaires' | 'pool'>,
  context: Context & { readonly organisationId: string },
  now: Date,
  id: string,
  version: number,
): Promise<Questionnaire> {
  const known = platform.questionnaires.peek(context.organisationId, id, version)
  const found =
    known ??
    (await withContext(platform.pool, context, now, (tx) =>
      platform.questionnaires.get(id, version, tx),
    ))
  if (found === null) throw new TypeError(`questionnaire ${id} has no version ${version}`)
  return found.published.definition
}

/** The same, in a transaction that is open. */
export async function definitionIn(
  platform: Pick<Platform, 'questionnaires'>,
  id: string,
  version: number,
  tx: Transaction,
): Promise<Questionnaire> {
  const found = await platform.questionnaires.get(id, version, tx)
  if (found === null) throw new TypeError(`questionnaire ${id} has no version ${version}`)
  return found.published.definition
}
