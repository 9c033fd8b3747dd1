import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as runMigrations } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'

/** Any number, the same for every server, so that two that start at once migrate one after another. */
const migrationLock = 7_310_525

/**
 * Brings the database up to date. `migrateUrl` signs in as samen_migrate, which becomes the owner
 * for it. A second run changes nothing; an error leaves the database as it was.
 */
export async function migrate(migrateUrl: string): Promise<void> {
  const sql = postgres(migrateUrl, { max: 1, onnotice: () => {}, connect_timeout: 5 })
  try {
    await sql`select pg_advisory_lock(${migrationLock})`
    await sql`set role samen_owner`
    await runMigrations(drizzle(sql), {
      migrationsFolder: fileURLToPath(new URL('../migrations', import.meta.url)),
    })
  } finally {
    await sql.end({ timeout: 5 })
  }
}
