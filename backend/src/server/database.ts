import { startEmbedded } from '@samen/db/embedded/launcher'
import { migrate } from '@samen/db/migrate'
import { Pool } from '@samen/db/pool'
import { checkSafety } from '@samen/db/safety'
import type { Pools } from '../compose.ts'
import { systemClock } from '../clock/clock.ts'
import type { Config } from '../config.ts'
import { hasOrganisation } from '../modules/organisation/service.ts'
import { namingSetting } from './database-setting.ts'

/** The database as the server knows it, the embedded one or an own one. */
export interface Database {
  readonly pools: Pools
  /** For work that nobody waits for at a screen: the same rights, a minute instead of seconds. */
  readonly patient: Pool
  /**
   * Brings it up to date and proves it safe to run on; may be tried again.
   * @throws DatabaseUnavailableError, UnsafeDatabaseError, ConfigError, errors of a migration
   */
  prepare(): Promise<void>
  close(): Promise<void>
}

/** Connections for requests, at most; PostgreSQL allows 100 unless told otherwise. */
const mostConnections = 20

/** @throws EmbeddedDatabaseError with one line when the embedded one cannot start */
export async function openDatabase(config: Config, log: (line: string) => void): Promise<Database> {
  if (config.database.kind === 'own') {
    const { appUrl, migrateUrl, eraseUrl } = config.database
    const pools = openPools(appUrl)
    const patient = openPatient(appUrl)
    return {
      pools,
      patient,
      prepare: async () => {
        if (migrateUrl !== undefined)
          await namingSetting('MIGRATE_DATABASE_URL', () => migrate(migrateUrl))
        await namingSetting('DATABASE_URL', async () => {
          await checkSafety(pools.requests)
          // Any table will do, to see that they are there and may be read.
          await hasOrganisation({ pool: pools.requests, clock: systemClock })
        })
        if (eraseUrl !== undefined)
          await namingSetting('ERASE_DATABASE_URL', () => checkRole(eraseUrl))
      },
      close: () => closePools(pools, patient),
    }
  }
  const embedded = await startEmbedded({ dataDir: config.dataDir, log })
  const pools = openPools(embedded.url('samen_app'))
  const patient = openPatient(embedded.url('samen_app'))
  let migrated = false
  return {
    pools,
    patient,
    prepare: async () => {
      // What comes after may be tried again; the role that migrates is closed by then.
      if (!migrated) {
        await migrate(embedded.url('samen_migrate'))
        await embedded.closeMigrate()
        migrated = true
      }
      await checkSafety(pools.requests)
    },
    close: async () => {
      await closePools(pools, patient)
      await embedded.stop()
    },
  }
}

/** The same demands as of the server's own role: what destroys keys must not be able to do more. */
async function checkRole(url: string): Promise<void> {
  const pool = new Pool({ url, max: 1, applicationName: 'samen check' })
  try {
    await checkSafety(pool)
  } finally {
    await pool.close()
  }
}

const openPools = (url: string): Pools => ({
  requests: new Pool({ url, max: mostConnections }),
  lookups: new Pool({ url, max: 2, applicationName: 'samen lookups' }),
})

const openPatient = (url: string): Pool =>
  new Pool({ url, max: 6, deadline: 60_000, applicationName: 'samen patient' })

const closePools = async ({ requests, lookups }: Pools, patient: Pool): Promise<void> => {
  await Promise.all([requests.close(3000), lookups.close(3000), patient.close(3000)])
}
