import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freshDatabase } from '@samen/db/testing'
import type { FreshDatabase } from '@samen/db/testing'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { composePlatform } from '../compose.ts'
import { ConfigError, readConfig } from '../config.ts'
import { createOrganisation } from '../modules/organisation/service.ts'
import type { Platform } from '../platform.ts'
import { startTestApp } from '../testing/app.ts'
import type { TestApp } from '../testing/app.ts'
import { freePort, startProgram, until } from '../testing/program.ts'
import type { Started } from '../testing/program.ts'
import { makeDataDir } from './data-dir.ts'
import { openDatabase } from './database.ts'
import { proveMasterKey } from './master-key.ts'
import { whyItDoesNotStart } from './one-line.ts'

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

/** What it said on standard error, in one line, when it ended by itself. */
async function lastWords(program: Started): Promise<string> {
  expect(await program.exited).toEqual([1, null])
  const said = program.output.error.trimEnd()
  expect(said).not.toContain('\n')
  return said
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
    expect(await lastWords(start(env))).toMatch(line)
  })
})

test('a DATA_DIR that is a file', async () => {
  for (const dataDir of [keyFile, join(keyFile, 'x')])
    await expect(makeDataDir(readConfig({ DATA_DIR: dataDir }))).rejects.toThrow(
      new ConfigError(`DATA_DIR ${dataDir} is not a folder that can be written in`),
    )
})

test(
  'a PORT that is taken, with the reason after what the embedded PostgreSQL says',
  { timeout: 90_000 },
  async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const address = taken.address()
    const port = typeof address === 'object' ? String(address?.port) : ''
    const dataDir = join(folder, 'embedded')
    const server = start({ DATA_DIR: dataDir, PORT: port })
    // What was written last, whichever stream it went to.
    const said: string[] = []
    for (const stream of [server.process.stdout, server.process.stderr])
      stream?.on('data', (chunk: Buffer) => said.push(chunk.toString()))
    const line = `Wrong setting: PORT ${port} is in use by another program`
    expect(await lastWords(server)).toBe(line)
    expect(said.at(-1)?.trimEnd()).toBe(line)
    taken.close()
  },
)

describe('an own database that does not fit is named by its setting, with what to do', () => {
  const urlWith = (url: string, change: Partial<URL>) => Object.assign(new URL(url), change).href
  /** What the server does with the database when it starts, and what it says when that fails. */
  async function reason(env: Record<string, string>): Promise<string> {
    const opened = await openDatabase(readConfig(own(env)), () => {})
    const failure: unknown = await opened.prepare().then(
      () => null,
      (error: unknown) => error,
    )
    await opened.close()
    return whyItDoesNotStart(failure)
  }

  test('another password or database', async () => {
    const { appUrl, eraseUrl } = database
    expect(await reason({ DATABASE_URL: urlWith(appUrl, { password: 'geheim' }) })).toBe(
      'Wrong setting: DATABASE_URL has a wrong password, or names a role that is not there (28P01)',
    )
    expect(await reason({ DATABASE_URL: urlWith(appUrl, { pathname: '/nergens' }) })).toBe(
      'Wrong setting: DATABASE_URL names a database that is not there: make it, see db/roles.sql (3D000)',
    )
    expect(await reason({ ERASE_DATABASE_URL: urlWith(eraseUrl, { password: 'geheim' }) })).toBe(
      'Wrong setting: ERASE_DATABASE_URL has a wrong password, or names a role that is not there (28P01)',
    )
  })

  test('not migrated, and nobody there who may', async () => {
    const empty = await freshDatabase({ empty: true })
    expect(await reason({ DATABASE_URL: empty.appUrl })).toMatch(
      /^Wrong setting: DATABASE_URL is of a database that is not up to date: set MIGRATE_.* \(42P01\)$/,
    )
    const env = { DATABASE_URL: empty.appUrl, MIGRATE_DATABASE_URL: empty.appUrl }
    expect(await reason(env)).toBe(
      'Wrong setting: MIGRATE_DATABASE_URL names a role without the rights it needs: see db/roles.sql',
    )
    await empty.drop()
  })

  test('a role that could pass row security, for the server or for destroying keys', async () => {
    const unsafe = /^This database is not safe to run on: .*superuser/
    expect(await reason({ DATABASE_URL: database.adminUrl })).toMatch(unsafe)
    expect(await reason({ ERASE_DATABASE_URL: database.adminUrl })).toMatch(unsafe)
  })

  test('roles that fit are taken', async () => {
    const { migrateUrl, eraseUrl } = database
    const urls = { MIGRATE_DATABASE_URL: migrateUrl, ERASE_DATABASE_URL: eraseUrl }
    const opened = await openDatabase(readConfig(own(urls)), () => {})
    await expect(opened.prepare()).resolves.toBeUndefined()
    await opened.close()
  })

  test('one that is away: the one that is meant', async () => {
    const nowhere = `postgres://m@127.0.0.1:${await freePort()}/samen`
    for (const name of ['DATABASE_URL', 'MIGRATE_DATABASE_URL', 'ERASE_DATABASE_URL'])
      expect(await reason({ [name]: nowhere })).toBe(
        `The database is not reachable. ${name}: The database connection failed (ECONNREFUSED)`,
      )
    const migrating = startProgram('migrate.ts', { MIGRATE_DATABASE_URL: nowhere })
    expect(await lastWords(migrating)).toMatch(/^The database is not reachable\. MIGRATE_/)
  })
})

test('an own database that is away is said once, and waited for', async () => {
  const port = await freePort()
  const nowhere = `postgres://app@127.0.0.1:${await freePort()}/samen`
  const server = start(own({ DATABASE_URL: nowhere, PORT: String(port) }))
  await until(`http://127.0.0.1:${port}/health/ready`, 503)
  const line = 'The database is not reachable yet; trying until it is. DATABASE_URL: '
  await vi.waitFor(() => expect(server.output.out).toContain(line), 10_000)
  server.process.kill('SIGTERM')
  expect(await server.exited).toEqual([0, null])
  expect(server.output.out.split(line)).toHaveLength(2)
  expect(server.output.error).toBe('')
})

describe('a master key that does not open this database ends the start', () => {
  const wrongKey = new ConfigError('MASTER_KEY_FILE does not open this database')
  let samen: TestApp
  let otherwise: Platform
  beforeEach(async () => {
    samen = await startTestApp()
    const { pool, config, clock } = samen.app.platform
    const pools = { requests: pool, lookups: pool }
    const masterKey = Buffer.alloc(32, 8)
    otherwise = composePlatform({ config, clock, pools, masterKey }, { error: () => {} })
    // Nothing is sealed yet.
    await proveMasterKey(otherwise)
  })
  afterEach(() => samen.close())

  test('when the server made keys of its own', async () => {
    await samen.app.platform.serverKeys.get('proof', () => Buffer.alloc(32, 1))
    await proveMasterKey(samen.app.platform)
    await expect(proveMasterKey(otherwise)).rejects.toThrow(wrongKey)
  })

  test('when there is an organisation', async () => {
    await createOrganisation({ slug: 'lente', name: 'Lente' }, samen.app.platform)
    await proveMasterKey(samen.app.platform)
    await expect(proveMasterKey(otherwise)).rejects.toThrow(wrongKey)
    const server = start(own({ DATABASE_URL: samen.database.appUrl }))
    expect(await lastWords(server)).toBe(`Wrong setting: ${wrongKey.message}`)
  })
})
