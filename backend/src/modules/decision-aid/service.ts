import { type DecisionAid, decisionAidQuestionnaire } from '@samen/consultation/decision-aid'
import { checkDecisionAid, decisionAidHash } from '@samen/consultation/decision-aid-publishing'
import type { Transaction } from '@samen/db/transaction'
import { NotFoundError, UnprocessableError } from '../../errors/errors.ts'
import type { AidForm } from '../questionnaire/asked.ts'
import { publishAidQuestionnaire } from '../questionnaire/service.ts'
import { type StoredAid, addAidVersion, findAid, listAidVersions } from './repository.ts'

export interface AidToPublish {
  /** Anything; it is checked here. */
  readonly definition: unknown
  /** The client council's approval, in words. */
  readonly approval: string | null
  /** Null for what ships with the product. */
  readonly publishedBy: string | null
  /**
   * The day on which somebody offers it, `YYYY-MM-DD`. Null for what ships with the product: a clock
   * that lags behind its date, or an old release, keeps no organisation from being founded. The list
   * of aids says which is to be read again.
   */
  readonly today: string | null
}

/**
 * Publishes the next version of a decision aid, which never changes again, and with it the
 * questionnaire of what it asks.
 * @throws UnprocessableError that names each place and the criterion that is missed; ConstraintError
 * when somebody else published the same version first
 */
export async function publishDecisionAid(
  { definition: offered, approval, publishedBy, today }: AidToPublish,
  tx: Transaction,
): Promise<{ readonly id: string; readonly version: number; readonly hash: string }> {
  const check = checkDecisionAid(offered, today)
  if (!check.ok) {
    const fields = check.problems.map(({ place, message, code, values, criterion }) => ({
      place: place === '' ? 'definition' : `definition.${place}`,
      reason: message,
      code,
      values,
      ...(criterion === null ? {} : { criterion }),
    }))
    throw new UnprocessableError('not-publishable', fields, 'This cannot be published.')
  }
  const { definition } = check
  const { id } = definition
  const version = ((await findAid(id, undefined, tx))?.version ?? 0) + 1
  const hash = decisionAidHash(definition)
  await addAidVersion({ definition, version, hash, approval, publishedBy }, tx)
  const asks = decisionAidQuestionnaire(definition)
  await publishAidQuestionnaire({ definition: asks, approval, publishedBy }, tx)
  return { id, version, hash }
}

/** What a draft of an aid's questions is opened by. */
export const aidFormOf = ({ id }: Pick<DecisionAid, 'id'>): AidForm => `keuzehulp-${id}`

/** A decision aid with all its versions, oldest first. */
export interface ListedAid {
  readonly newest: StoredAid
  readonly versions: readonly StoredAid[]
}

/** In the order in which they were first published. */
export async function listDecisionAids(tx: Transaction): Promise<readonly ListedAid[]> {
  const byId = Map.groupBy(await listAidVersions(tx), ({ id }) => id)
  return [...byId.values()].flatMap((versions) => {
    const newest = versions.at(-1)
    return newest === undefined ? [] : [{ newest, versions }]
  })
}

/** One version, the newest when none is named. @throws NotFoundError */
export async function decisionAidWith(
  id: string,
  version: number | undefined,
  tx: Transaction,
): Promise<StoredAid> {
  const found = await findAid(id, version, tx)
  if (found === null) throw new NotFoundError()
  return found
}
