import type { QuestionnaireLookup, SharedResponse } from '@samen/consultation'
import type { Transaction } from '@samen/db/transaction'
import type { Platform } from '../../platform.ts'
import type { RoomKeys } from '../../vault/room-part.ts'
import type { SharedRows } from '../consultation/history.ts'
import { lookupFor } from '../consultation/lookup.ts'
import { openShared } from '../consultation/shared-responses.ts'
import { definitionIn } from '../response/definition.ts'
import { openEvent, openRows } from './open-room.ts'
import { type ReopenedRow, loadForClient } from './repository-client.ts'

// The room's door for the client's own side: what was written together, read by the client.

export { findReopened } from './repository-client.ts'

/** Everything written in the rooms of this client, opened. @throws VaultError */
export async function writtenForClient(
  who: { readonly organisationId: string; readonly clientId: string; readonly visitId: string },
  keys: RoomKeys,
  tx: Transaction,
): Promise<ReturnType<typeof openRows> & { readonly shared: SharedRows }> {
  const rows = await loadForClient(who, tx)
  return { ...openRows(keys, who.visitId, rows), shared: rows.shared }
}

/** Another conversation that was opened again, with why. @throws VaultError */
export function reopenedElsewhere(keys: RoomKeys, row: ReopenedRow) {
  const { visitDay, told } = row
  return { ...openEvent(keys, row), visitDay, ...(told ? { told } : {}) }
}

/** What this client shared, opened, in the transaction that read it. @throws VaultError */
export async function sharedForClient(
  platform: Pick<Platform, 'questionnaires'>,
  keys: RoomKeys,
  { responses: rows, assistance }: SharedRows,
  tx: Transaction,
): Promise<{
  readonly responses: readonly SharedResponse[]
  readonly questionnaire: QuestionnaireLookup
}> {
  const responses = openShared(keys, rows, assistance)
  const questionnaire = await lookupFor(responses, (id, version) =>
    definitionIn(platform, id, version, tx),
  )
  return { responses, questionnaire }
}
