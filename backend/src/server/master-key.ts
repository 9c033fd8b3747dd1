import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ConfigError } from '../config.ts'
import type { Config } from '../config.ts'
import { findAnyOrganisation } from '../modules/organisation/service.ts'
import type { Platform } from '../platform.ts'
import { makeMasterKey, readMasterKey } from '../vault/master-key.ts'
import { VaultError } from '../vault/vault-error.ts'

/**
 * Reads the master key; makes it on the first start of the embedded default.
 * @throws ConfigError with one line
 */
export async function findMasterKey(config: Config): Promise<Buffer> {
  const { masterKeyFile, makesMasterKey, dataDir } = config
  if (!existsSync(masterKeyFile)) {
    if (!makesMasterKey) throw new ConfigError(`MASTER_KEY_FILE ${masterKeyFile} is not there`)
    // What was sealed under a lost key cannot be opened by a new one; making one would hide the loss.
    if (existsSync(join(dataDir, 'postgres')))
      throw new ConfigError(
        `MASTER_KEY_FILE ${masterKeyFile} is gone, but there are data sealed under it`,
      )
    await mkdir(dirname(masterKeyFile), { recursive: true, mode: 0o700 })
    return makeMasterKey(masterKeyFile)
  }
  try {
    return await readMasterKey(masterKeyFile)
  } catch (error) {
    const reason = error instanceof VaultError ? 'must hold exactly 32 bytes' : 'cannot be read'
    throw new ConfigError(`MASTER_KEY_FILE ${masterKeyFile} ${reason}`)
  }
}

/**
 * Proves that the key opens what is stored: under another one the server would start, and then fail
 * at every sign-in. An empty database proves nothing and is fine.
 * @throws ConfigError with one line; DatabaseUnavailableError
 */
export async function proveMasterKey(platform: Platform): Promise<void> {
  const { vault, serverKeys } = platform
  try {
    await serverKeys.prove()
    const organisationId = await findAnyOrganisation(platform)
    if (organisationId !== null) await vault.lookup(organisationId, 'proof', '')
  } catch (error) {
    if (!(error instanceof VaultError)) throw error
    throw new ConfigError('MASTER_KEY_FILE does not open this database')
  }
}
