import { startEmbedded } from '@samen/db/embedded/launcher'
import { migrate } from '@samen/db/migrate'
import { Pool } from '@samen/db/pool'
import { checkSafety } from '@samen/db/safety'
import type { Pools } from '../app.ts'
import type { Config } from '../config.ts'

/** The database as the server knows it, the embedded one or an own one. */
export interface Database {
  readonly pools: Pools
  /** For work that nobody waits for at a screen: the same rights, a minute instead of seconds. */
  readonly patient: Pool
  /**
   * Brings it up to date and proves it safe to run on; may be tried again.
   * @throws DatabaseUnavailableError, UnsafeDatabaseError, errors of a migration
   */
  prepare(): Promise<void>
  close(): Promise<void>
}

/** Connections for requests, at most; PostgreSQL allows 100 unless told otherwise. */
const mostConnections = 20

/** @throws EmbeddedDatabaseError with one line when the embedded one cannot start */
export async function openDatabase(config: Config, log: (line: string) => void): Promise<Database> {
  if (config.database.kind === 'own') {
    const { appUrl, migrateUrl } = config.database
    const pools = openPools(appUrl)
    const patient = openPatient(appUrl)
    return {
      pools,
      patient,
      prepare: async () => {
        if (migrateUrl !== undefined) await migrate(migrateUrl)
        await checkSafety(pools.requests)
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

const openPools = (url: string): Pools => ({
  requests: new Pool({ url, max: mostConnections }),
  lookups: new Pool({ url, max: 2, applicationName: 'samen lookups' }),
})

const openPatient = (url: string): Pool =>
  new Pool({ url, max: 6, deadline: 60_000, applicationName: 'samen patient' })

const closePools = async ({ requests, lookups }: Pools, patient: Pool): Promise<void> => {
  await Promise.all([requests.close(3000), lookups.close(3000), patient.close(3000)])
}
