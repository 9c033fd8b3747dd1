import {
  DatabaseUnavailableError,
  QueryFailedError,
  RefusedByDatabaseError,
  toDatabaseError,
} from '@samen/db/errors'
import { ConfigError } from '../config.ts'

type DatabaseSetting = 'DATABASE_URL' | 'MIGRATE_DATABASE_URL' | 'ERASE_DATABASE_URL'

const notMigrated =
  'is of a database that is not up to date: set MIGRATE_DATABASE_URL, or run backend/src/migrate.ts'

/** What to do about an SQLSTATE that a wrong address, and no mistake of ours, leads to. */
const advice = new Map([
  ['28P01', 'has a wrong password, or names a role that is not there'],
  ['28000', 'names a role that may not sign in here: see db/roles.sql'],
  ['3D000', 'names a database that is not there: make it, see db/roles.sql'],
  ['42P01', notMigrated],
  ['42703', notMigrated],
  ['22023', 'is of a PostgreSQL without our roles: run db/roles.sql on it first'],
])

/**
 * Does `work`, which uses the database of this setting; what goes wrong because of the setting names
 * it, and says what to do.
 * @throws ConfigError with one line; the errors of the database otherwise
 */
export async function namingSetting<T>(name: DatabaseSetting, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (thrown) {
    const error = toDatabaseError(thrown)
    if (error instanceof RefusedByDatabaseError)
      throw new ConfigError(`${name} names a role without the rights it needs: see db/roles.sql`)
    const about = error instanceof QueryFailedError ? advice.get(error.sqlState) : undefined
    if (about !== undefined && error instanceof QueryFailedError)
      throw new ConfigError(`${name} ${about} (${error.sqlState})`)
    if (error instanceof DatabaseUnavailableError)
      throw new DatabaseUnavailableError(`${name}: ${error.message}`)
    throw error
  }
}
