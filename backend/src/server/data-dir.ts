import { constants } from 'node:fs'
import { access, mkdir } from 'node:fs/promises'
import { ConfigError } from '../config.ts'
import type { Config } from '../config.ts'

/**
 * Makes the data folder where it is needed: with an own PostgreSQL nothing is kept in it.
 * @throws ConfigError with one line
 */
export async function makeDataDir({ dataDir, database }: Config): Promise<void> {
  if (database.kind === 'own') return
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 })
    await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch {
    throw new ConfigError(`DATA_DIR ${dataDir} is not a folder that can be written in`)
  }
}
