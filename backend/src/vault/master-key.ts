import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { VaultError } from './vault-error.ts'

/** The master key: a file of 32 raw bytes. @throws VaultError `master-key-wrong`; file system errors */
export const readMasterKey = async (path: string): Promise<Buffer> => {
  const key = await readFile(path)
  if (key.byteLength !== 32) {
    throw new VaultError('master-key-wrong', `${path}: a master key is a file of exactly 32 bytes`)
  }
  return key
}

/** Makes the file, readable by its owner only; never writes over an existing one. */
export const makeMasterKey = async (path: string): Promise<Buffer> => {
  const key = randomBytes(32)
  await writeFile(path, key, { flag: 'wx', mode: 0o600 })
  return key
}
