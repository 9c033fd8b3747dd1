import { migrate } from '@samen/db/migrate'
import { ConfigError } from './config.ts'
import { withSecretFiles } from './secret-files.ts'
import { namingSetting } from './server/database-setting.ts'
import { whyItDoesNotStart } from './server/one-line.ts'

// Brings an own PostgreSQL up to date and ends, for deployments in which the server must not hold the
// role that may change tables: `node backend/src/migrate.ts` with MIGRATE_DATABASE_URL(_FILE).

try {
  const url = withSecretFiles(process.env)['MIGRATE_DATABASE_URL']
  if (url === undefined) throw new ConfigError('MIGRATE_DATABASE_URL is required')
  await namingSetting('MIGRATE_DATABASE_URL', () => migrate(url))
  process.stdout.write('The database is up to date.\n')
} catch (error) {
  process.stderr.write(`${whyItDoesNotStart(error)}\n`)
  process.exitCode = 1
}
