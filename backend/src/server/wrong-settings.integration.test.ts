import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freshDatabase } from '@samen/db/testing'
import type { FreshDatabase } from '@samen/db/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { composePlatform } from '../compose.ts'
import { ConfigError } from '../config.ts'
import { startTestApp } from '../testing/app.ts'
import { startProgram } from '../testing/program.ts'
import type { Started } from '../testing/program.ts'
import { proveMasterKey } from './master-key.ts'

// Whoever sets it up wrong reads one line that says what to change.

let folder: string
let keyFile: string
let database: FreshDatabase
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samen wrong '))
  keyFile = join(folder, 'master.key')
  await writeFile(keyFile, Buffer.alloc(32, 7))
  database = await freshDatabase()
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
  await database.drop()
})

const start = (env: Record<string, string>): Started =>
  startProgram('server.ts', { DATA_DIR: folder, DEMO_DATA: 'off', PORT: '0', ...env })
const own = (env: Record<string, string> = {}) => ({
  DATABASE_URL: database.appUrl,
  MASTER_KEY_FILE: keyFile,
  ...env,
})

/** It ended by itself, and this is the one line on standard error. */
async function refused(program: Started, line: RegExp | string): Promise<void> {
  expect(await program.exited).toEqual([1, null])
  expect(program.output.error.trimEnd()).toMatch(line)
  expect(program.output.error.trimEnd()).not.toContain('\n')
}

describe('a wrong setting ends the start with one line', () => {
  test.each([
    [{ PORT: 'drie' }, /^Wrong setting: PORT must be a port number/],
    [{ PUBLIC_URL: 'http://samen.example' }, /^Wrong setting: PUBLIC_URL must be https/],
    [{ DATABASE_URL: 'postgres://app@127.0.0.1/x' }, /^Wrong setting: MASTER_KEY_FILE is required/],
    [
      { DATABASE_URL: 'postgres://app@127.0.0.1/x', MASTER_KEY_FILE: '/nergens' },
      /^Wrong setting: MASTER_KEY_FILE \/nergens is not there/,
    ],
    [
      { DATABASE_URL: 'postgres://app@127.0.0.1/x', MASTER_KEY_FILE: import.meta.filename },
      /^Wrong setting: MASTER_KEY_FILE .* must hold exactly 32 bytes/,
    ],
  ])('%j', async (env, line) => {
    await refused(start(env), line)
  })
})

test('a role that could pass row security is refused', async () => {
  const env = own({ DATABASE_URL: database.adminUrl, MIGRATE_DATABASE_URL: database.migrateUrl })
  await refused(start(env), /^This database is not safe to run on: .*superuser/)
})

describe('a master key that does not open this database ends the start', () => {
  let otherKey: string
  beforeAll(async () => {
    otherKey = join(folder, 'other.key')
    await writeFile(otherKey, Buffer.alloc(32, 8))
  })
  const line = 'Wrong setting: MASTER_KEY_FILE does not open this database'

  test('when the server made keys of its own', async () => {
    const { app, close } = await startTestApp()
    const { pool, config, clock, serverKeys } = app.platform
    const pools = { requests: pool, lookups: pool }
    const other = composePlatform(
      { config, clock, pools, masterKey: Buffer.alloc(32, 8) },
      { error: () => {} },
    )
    await proveMasterKey(other)
    await serverKeys.get('proof', () => Buffer.alloc(32, 1))
    await proveMasterKey(app.platform)
    await expect(proveMasterKey(other)).rejects.toThrow(
      new ConfigError('MASTER_KEY_FILE does not open this database'),
    )
    await close()
  })

  test('when there is an organisation', async () => {
    const fresh = await freshDatabase()
    const env = { DATABASE_URL: fresh.appUrl, MASTER_KEY_FILE: keyFile, DATA_DIR: folder }
    const create = (slug: string, more: Record<string, string> = {}) =>
      startProgram(
        'create-organisation.ts',
        { ...env, ...more },
        `--slug ${slug} --name Lente --location Centrum --login beheer`.split(' '),
      )
    expect(await create('lente').exited).toEqual([0, null])
    await refused(create('herfst', { MASTER_KEY_FILE: otherKey }), line)
    await refused(start({ ...env, MASTER_KEY_FILE: otherKey }), line)
    await fresh.drop()
  })
})
