import type { RoomInput } from '@samen/consultation/room'
import type { Transaction } from '@samen/db/transaction'
import type { Language } from '@samen/questionnaire/domain'
import type { Platform } from '../../platform.ts'
import type { RoomKeys } from '../../vault/room-part.ts'
import { lookupFor } from '../consultation/lookup.ts'
import { openShared } from '../consultation/shared-responses.ts'
import { definitionIn } from '../response/definition.ts'
import { openRows } from './open-room.ts'
import { loadForClient } from './repository-client.ts'

// The room's door for the client's own side: what was written together, read by the client.

/** Everything written in the rooms of this client, up to this visit, opened. @throws VaultError */
export async function writtenForClient(
  platform: Pick<Platform, 'questionnaires'>,
  who: { readonly organisationId: string; readonly clientId: string; readonly visitId: string },
  keys: RoomKeys,
  visit: { readonly day: string; readonly language: Language },
  tx: Transaction,
): Promise<RoomInput> {
  const { day, language } = visit
  const rows = await loadForClient(who, tx)
  const responses = openShared(keys, rows.shared.responses, rows.shared.assistance)
  const questionnaire = await lookupFor(responses, (id, version) =>
    definitionIn(platform, id, version, tx),
  )
  const at = { visit: { id: who.visitId, day }, language }
  return { ...at, responses, questionnaire, ...openRows(keys, who.visitId, rows) }
}
