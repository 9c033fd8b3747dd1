import type { Sql } from '@samen/db/connection'
import type { Pool } from '@samen/db/pool'
import { type Transaction, withContext } from '@samen/db/transaction'

// What the sweeps find and take away. Times come from the app's clock.

/** Every organisation there is. */
export async function organisationIds(pool: Pool, now: Date): Promise<readonly string[]> {
  const rows = await withContext(
    pool,
    { purpose: 'none' },
    now,
    ({ sql }) => sql<{ id: string }[]>`select id from organisation order by id`,
  )
  return rows.map(({ id }) => id)
}

/** Any number, the same for every server: one sweeps an organisation at a time. */
const sweepLock = 7_310_526

/** Held until the transaction ends; false when another server sweeps this organisation now. */
export async function lockSweep(organisationId: string, { sql }: Transaction): Promise<boolean> {
  const [row] = await sql<{ locked: boolean }[]>`
    select pg_try_advisory_xact_lock(${sweepLock}, hashtext(${organisationId})) as locked`
  return row?.locked === true
}

/** A visit of which something is left. */
export interface Left {
  readonly visitId: string
  readonly clientId: string
}

/**
 * Visits of an earlier day at their location that nobody closed, though something happened in them.
 * One that was opened again counts from the day on which that was.
 */
export const leftOpen = (organisationId: string, { sql, now }: Transaction) =>
  sql<Left[]>`
    select v.id as "visitId", v.client_id as "clientId"
    from visit v
    join location l on l.organisation_id = v.organisation_id and l.id = v.location_id
    left join consultation c on c.organisation_id = v.organisation_id and c.visit_id = v.id
    where v.organisation_id = ${organisationId} and v.state = 'planned'
      and (c.visit_id is not null or v.preparation = 'submitted')
      and greatest(v.day, (c.reopened_at at time zone l.time_zone)::date)
        < (${now}::timestamptz at time zone l.time_zone)::date
    order by v.day, v.id`

/** Drafts of visits whose day ended more than `hours` ago, at their location. */
export const sweepDrafts = (organisationId: string, hours: number, { sql, now }: Transaction) =>
  sql<Left[]>`
    delete from draft d using visit v, location l
    where d.organisation_id = ${organisationId}
      and v.organisation_id = d.organisation_id and v.id = d.visit_id
      and l.organisation_id = v.organisation_id and l.id = v.location_id
      and ((v.day + 1)::timestamp at time zone l.time_zone)
        + make_interval(hours => ${hours}) <= ${now}::timestamptz
    returning d.visit_id as "visitId", d.client_id as "clientId"`

/** What was done with an idempotency key longer ago than `before`. */
export const sweepIdempotency = (organisationId: string, before: Date, sql: Sql) =>
  sql`
    delete from idempotency
    where organisation_id = ${organisationId} and created_at < ${before}`
