import type { Sql } from '@samen/db/connection'
import type { Pool } from '@samen/db/pool'
import { pipeline } from '@samen/db/transaction'
import { staying } from '../modules/session/staying.ts'

/** Rooms and sessions of one organisation that are being looked after. */
export interface Watched {
  readonly organisationId: string
  readonly visitIds: readonly string[]
  readonly sessionIds: readonly string[]
}
export interface Standing {
  readonly revisions: ReadonlyMap<string, number>
  /** Sessions of clinicians that go on. */
  readonly living: ReadonlySet<string>
}

/** How things stand now; ids and numbers only. */
export async function standingOf(
  { organisationId, visitIds, sessionIds }: Watched,
  now: Date,
  pool: Pool,
): Promise<Standing> {
  const context = { purpose: 'system', organisationId } as const
  const [rooms, sessions] = await pipeline(pool, context, now, (sql: Sql) => [
    sql<{ visitId: string; revision: number }[]>`
      select visit_id as "visitId", revision from consultation
      where organisation_id = ${organisationId} and visit_id = any (${[...visitIds]}::uuid[])`,
    sql<{ id: string }[]>`
      select s.id from session s
      join staff st on st.organisation_id = s.organisation_id and st.id = s.staff_id
      where s.organisation_id = ${organisationId} and s.id = any (${[...sessionIds]}::uuid[])
        and s.kind = 'staff' and s.revoked_at is null and s.expires_at > ${now}
        and ${staying(sql, now)} and st.active and 'clinician' = any (st.roles)`,
  ])
  return {
    revisions: new Map(rooms.map(({ visitId, revision }) => [visitId, revision])),
    living: new Set(sessions.map(({ id }) => id)),
  }
}

/** Tells every server, this one too. In a transaction of its own: inside another it would queue them. */
export async function notify(
  channel: string,
  payloads: readonly string[],
  pool: Pool,
): Promise<void> {
  await pool.use(
    ({ sql }) =>
      sql`select pg_notify(${channel}, payload) from unnest(${[...payloads]}::text[]) as payload`,
  )
}
