import { UnsafeDatabaseError } from './errors.ts'
import type { Pool } from './pool.ts'
import { withContext } from './transaction.ts'

/** Whether the database answers. Errors: DatabaseUnavailableError. */
export const ping = (pool: Pool): Promise<void> =>
  pool.use(async ({ sql }) => {
    await sql`select 1`
  }, 2000)

/**
 * Refuses (UnsafeDatabaseError) a server or role on which the promises cannot be kept: too old, a
 * crash could lose what was acknowledged, or a role that row security or grants do not bind.
 */
export async function checkSafety(pool: Pool): Promise<void> {
  const [found] = await withContext(
    pool,
    { purpose: 'none' },
    new Date(0),
    ({ sql }) => sql<[Found]>`
      select current_setting('server_version_num')::int as version,
             current_setting('fsync') as fsync,
             current_setting('full_page_writes') as full_page_writes,
             current_setting('synchronous_commit') as synchronous_commit,
             rolname as role,
             rolsuper or rolcreaterole or rolreplication as superuser,
             rolbypassrls as bypass,
             exists (select from pg_class where relowner = pg_roles.oid
               or pg_has_role(pg_roles.oid, relowner, 'member') and relnamespace = 'public'::regnamespace)
               as owner
      from pg_roles where rolname = current_user`,
  )
  const reasons = reasonsAgainst(found)
  if (reasons.length > 0) throw new UnsafeDatabaseError(reasons)
}

export interface Found {
  version: number
  fsync: string
  full_page_writes: string
  synchronous_commit: string
  role: string
  superuser: boolean
  bypass: boolean
  owner: boolean
}

export function reasonsAgainst(found: Found): string[] {
  const reasons: [boolean, string][] = [
    [found.version < 150_000, 'PostgreSQL is older than version 15'],
    [found.fsync === 'off', 'fsync is off'],
    [found.full_page_writes === 'off', 'full_page_writes is off'],
    [found.synchronous_commit === 'off', 'synchronous_commit is off'],
    [found.superuser, `role ${found.role} is a superuser, or may make roles or copies`],
    [found.bypass, `role ${found.role} bypasses row security`],
    [found.owner, `role ${found.role} owns tables, or may become their owner`],
  ]
  return reasons.filter(([applies]) => applies).map(([, reason]) => reason)
}
