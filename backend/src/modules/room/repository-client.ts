import type { Transaction } from '@samen/db/transaction'
import { type RoomRows, roomStatements } from './repository.ts'

/**
 * What was written in the rooms of one client, in the client's own context: of this visit without
 * what is being written there now, beside the agenda.
 */
export async function loadForClient(
  at: { readonly organisationId: string; readonly clientId: string; readonly visitId: string },
  { sql }: Pick<Transaction, 'sql'>,
): Promise<RoomRows> {
  const [
    responses,
    assistance,
    fields,
    earlier,
    versions,
    confirmations,
    disclosures,
    events,
    snapshots,
  ] = await Promise.all(roomStatements(sql, at))
  const written = { fields, earlier, versions, confirmations, disclosures, events, snapshots }
  return { shared: { responses, assistance }, ...written }
}
