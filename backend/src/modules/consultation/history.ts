import type { QuestionnaireLookup, SharedResponse } from '@samen/consultation'
import type { Sql } from '@samen/db/connection'
import type { Platform } from '../../platform.ts'
import type { SharedOpener } from '../../vault/shared-part.ts'
import { definitionOf } from '../response/definition.ts'
import { type AssistanceRow, type OfClient, type SharedRow, sharedRowsOf } from './repository.ts'
import { lookupFor } from './lookup.ts'
import { openShared } from './shared-responses.ts'

// Everything one client shared, for who reads more of the same client in the same flush.

/** Of all visits, still sealed. */
export interface SharedRows {
  readonly responses: readonly SharedRow[]
  readonly assistance: readonly AssistanceRow[]
}

/** The two statements that read it: shared parts, then who helped. */
export const sharedHistory = (sql: Sql, of: OfClient) => sharedRowsOf(sql, of)

/** Opens it, with the wording of every version at hand. @throws VaultError */
export async function openHistory(
  platform: Pick<Platform, 'pool' | 'questionnaires'>,
  organisationId: string,
  opener: SharedOpener,
  { responses: rows, assistance }: SharedRows,
  now: Date,
): Promise<{
  readonly responses: readonly SharedResponse[]
  readonly questionnaire: QuestionnaireLookup
}> {
  const responses = openShared(opener, rows, assistance)
  const context = { purpose: 'duty', organisationId } as const
  const questionnaire = await lookupFor(responses, (id, version) =>
    definitionOf(platform, context, now, id, version),
  )
  return { responses, questionnaire }
}
