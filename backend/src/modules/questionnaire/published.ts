import type { PublishedQuestionnaire } from '@samen/questionnaire/domain'
import type { Transaction } from '@samen/db/transaction'
import { findPublished } from './repository.ts'

/** A published version, parsed and as the JSON text that a kiosk is sent. */
export interface CachedQuestionnaire {
  readonly published: PublishedQuestionnaire
  /** `JSON.stringify(published)`. */
  readonly json: string
}

/** Enough for every version in use at a large installation; the oldest goes first. */
const most = 500

/**
 * Published versions never change, so each is read and parsed once. Whether one is retired or
 * current does change, and is not kept here.
 */
export class PublishedQuestionnaires {
  readonly #known = new Map<string, CachedQuestionnaire>()

  /** Null when the organisation of `tx` has no such version. */
  async get(id: string, version: number, tx: Transaction): Promise<CachedQuestionnaire | null> {
    if (!('organisationId' in tx.context)) return null
    const { organisationId } = tx.context
    const known = this.peek(organisationId, id, version)
    if (known !== undefined) return known
    const published = await findPublished(id, version, tx)
    if (published === null) return null
    const cached = { published, json: JSON.stringify(published) }
    this.#known.set(keyOf(organisationId, id, version), cached)
    const [oldest] = this.#known.keys()
    if (this.#known.size > most && oldest !== undefined) this.#known.delete(oldest)
    return cached
  }

  /** What is in memory already, without asking the database. */
  peek(organisationId: string, id: string, version: number): CachedQuestionnaire | undefined {
    return this.#known.get(keyOf(organisationId, id, version))
  }
}

const keyOf = (organisationId: string, id: string, version: number): string =>
  `${organisationId}/${id}/${version}`
