import type { Transaction } from '@samen/db/transaction'
import type { RoomOf } from './access.ts'
import type { VersionRow } from './repository.ts'

/** One version of a decision of this client, still sealed; null when there is none. */
export async function decisionVersion(
  of: RoomOf & { readonly organisationId: string },
  id: string,
  version: number,
  { sql }: Pick<Transaction, 'sql'>,
): Promise<VersionRow | null> {
  const [row] = await sql<VersionRow[]>`
    select 'decision' as kind, d.id, d.version, d.visit_id as "visitId",
           (d.written_at at time zone l.time_zone)::date as day, d.sealed,
           d.written_at as "writtenAt"
    from decision_version d
    join visit v on v.organisation_id = d.organisation_id and v.id = d.visit_id
    join location l on l.organisation_id = v.organisation_id and l.id = v.location_id
    where d.organisation_id = ${of.organisationId} and d.client_id = ${of.clientId}
      and d.id = ${id} and d.version = ${version}`
  return row ?? null
}
