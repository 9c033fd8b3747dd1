import type { Reader } from '@samen/consultation/summary'
import type { Pool } from '@samen/db/pool'
import { pipeline } from '@samen/db/transaction'
import { readingActions } from '../audit/action.ts'
import { type RoomOf, type RoomStaff, roomContext } from '../room/access.ts'

/** What the paper says of the visit beside what was written in it. */
export interface VisitFacts {
  readonly sealedName: Buffer
  /** The language the client chose on the kiosk, if ever. */
  readonly language: string | null
  /** `YYYY-MM-DD` */
  readonly day: string
  readonly startsAt: Date
  readonly clinician: string
  readonly location: string
  readonly timeZone: string
}

interface ReaderRow extends Omit<Reader, 'at'> {
  readonly at: Date
}

/** For a visit that the one who asks may open: whether they may was decided before. */
export async function findFacts(
  who: RoomStaff,
  of: RoomOf,
  now: Date,
  pool: Pool,
): Promise<{ readonly facts: VisitFacts | null; readonly readers: readonly Reader[] }> {
  const { organisationId } = who
  const [facts, readers] = await pipeline(pool, roomContext(who, of), now, (sql) => [
    sql<VisitFacts[]>`
      select c.sealed_name as "sealedName", c.preferences ->> 'language' as language, v.day,
             v.starts_at as "startsAt", by.display_name as clinician, l.name as location,
             l.time_zone as "timeZone"
      from visit v
      join client c on c.organisation_id = v.organisation_id and c.id = v.client_id
      join staff by on by.organisation_id = v.organisation_id and by.id = v.clinician_id
      join location l on l.organisation_id = v.organisation_id and l.id = v.location_id
      where v.organisation_id = ${organisationId} and v.id = ${of.visitId}
        and v.client_id = ${of.clientId}`,
    // One of each person and day: a page that is open reads again and again.
    sql<ReaderRow[]>`
      select s.display_name as name, e.role, max(e.occurred_at) as at
      from audit_event e
      join staff s on s.organisation_id = e.organisation_id and s.id = e.actor_id
      join visit v on v.organisation_id = e.organisation_id and v.id = ${of.visitId}
      join location l on l.organisation_id = v.organisation_id and l.id = v.location_id
      where e.organisation_id = ${organisationId} and e.client_id = ${of.clientId}
        and e.actor_kind = 'staff' and e.outcome = 'ok' and e.role is not null
        and e.action = any (${[...readingActions]})
      group by s.id, s.display_name, e.role, (e.occurred_at at time zone l.time_zone)::date`,
  ])
  return {
    facts: facts[0] ?? null,
    readers: readers.map(({ at, ...reader }) => ({ ...reader, at: at.toISOString() })),
  }
}
