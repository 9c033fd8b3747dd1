import type { Transaction } from '@samen/db/transaction'
import { type EventRow, type RoomRows, roomStatements } from './repository.ts'

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

/** Another conversation of this client that was opened again. */
export interface ReopenedRow extends EventRow {
  /** Of that conversation, `YYYY-MM-DD`. */
  readonly visitDay: string
  /** The client was at a kiosk at a conversation since, where this was said. */
  readonly told: boolean
}

/** Every time another conversation of this client was opened again, in the client's own context. */
export function findReopened(
  at: { readonly organisationId: string; readonly clientId: string; readonly visitId: string },
  { sql }: Pick<Transaction, 'sql'>,
): Promise<ReopenedRow[]> {
  return sql<ReopenedRow[]>`
    select e.id, e.kind, e.at, e.sealed, s.display_name as name, v.day as "visitDay",
           exists (select from visit since
             join visit this on this.organisation_id = since.organisation_id
               and this.id = ${at.visitId}
             where since.organisation_id = e.organisation_id and since.client_id = e.client_id
               and since.id <> e.visit_id
               and since.starts_at > e.at and since.starts_at < this.starts_at
               and exists (select from response_version r
                 where r.organisation_id = since.organisation_id and r.visit_id = since.id)
           ) as told
    from consultation_event e
    join visit v on v.organisation_id = e.organisation_id and v.id = e.visit_id
    left join staff s on s.organisation_id = e.organisation_id and s.id = e.staff_id
    where e.organisation_id = ${at.organisationId} and e.client_id = ${at.clientId}
      and e.visit_id <> ${at.visitId} and e.kind = 'reopened'`
}
