import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import postgres from 'postgres'
import { inject } from 'vitest'
import { type Embedded, startEmbedded } from './embedded/launcher.ts'
import { childrenOf } from './embedded/processes.ts'
import { migrate } from './migrate.ts'

/** What the global set-up (testing-setup.ts) tells the test files about the shared server. */
export interface SharedTestServer {
  adminUrl: string
  urls: { samen_migrate: string; samen_app: string; samen_erase: string }
}

declare module 'vitest' {
  interface ProvidedContext {
    samenDatabase: SharedTestServer
  }
}

export interface FreshDatabase {
  /** As the server runs: samen_app. */
  appUrl: string
  migrateUrl: string
  eraseUrl: string
  /** The superuser, to look where no role of ours may: catalogs, dumps, ending a backend. */
  adminUrl: string
  drop(): Promise<void>
}

export interface FreshOptions {
  /** Not migrated yet, for tests of the migrations themselves. */
  empty?: boolean
}

const templateName = 'samen_template'

/** A migrated database without rows, of this test file's own, on the run's shared PostgreSQL (about 50 ms). */
export async function freshDatabase(options: FreshOptions = {}): Promise<FreshDatabase> {
  const server = inject('samenDatabase')
  const name = `test_${process.pid}_${crypto.randomUUID().slice(0, 8)}`
  const inDatabase = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href
  const template = options.empty === true ? 'template0' : templateName
  await administrate(server.adminUrl, async (sql) => {
    await sql`create database ${sql(name)} template ${sql(template)} owner samen_owner`
  })
  return {
    appUrl: inDatabase(server.urls.samen_app),
    migrateUrl: inDatabase(server.urls.samen_migrate),
    eraseUrl: inDatabase(server.urls.samen_erase),
    adminUrl: inDatabase(server.adminUrl),
    drop: () =>
      administrate(server.adminUrl, async (sql) => {
        await sql`drop database if exists ${sql(name)} with (force)`
      }),
  }
}

export interface TestServer extends FreshDatabase {
  /** Closes PostgreSQL in order; it stays away until `startServer`. */
  stopServer(): Promise<void>
  /** Ends it at once, as a power cut would, and waits until it is gone. */
  killServer(): Promise<void>
  /** Makes it hang without ending it, and go on. */
  freezeServer(): void
  thawServer(): void
  /** Starts it again on the same data and the same port. */
  startServer(): Promise<void>
}

/** A migrated PostgreSQL of this test file's own, for tests in which it stops, dies or freezes. */
export async function startTestDatabase(): Promise<TestServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'samen test '))
  const embedded = await startEmbedded({ dataDir, log: () => {}, restart: false })
  await migrate(embedded.url('samen_migrate'))
  // Frozen or killed is the whole server: the postmaster and each of its children.
  const signal = (name: NodeJS.Signals) => {
    const pid = embedded.pid()
    if (pid !== undefined) for (const each of [pid, ...childrenOf(pid)]) send(each, name)
  }
  return {
    ...urlsOf(embedded),
    drop: async () => {
      signal('SIGCONT')
      await embedded.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
    stopServer: () => embedded.pause(),
    killServer: async () => {
      signal('SIGKILL')
      while (embedded.pid() !== undefined) await wait(10)
    },
    freezeServer: () => signal('SIGSTOP'),
    thawServer: () => signal('SIGCONT'),
    startServer: () => embedded.resume(),
  }
}

/** Sends a signal to a process that may have ended by itself just now, as PostgreSQL's workers do. */
export function send(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // It is gone.
  }
}

const urlsOf = (embedded: Embedded) => ({
  appUrl: embedded.url('samen_app'),
  migrateUrl: embedded.url('samen_migrate'),
  eraseUrl: embedded.url('samen_erase'),
  adminUrl: embedded.adminUrl('samen'),
})

async function administrate(
  adminUrl: string,
  work: (sql: postgres.Sql) => Promise<void>,
): Promise<void> {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} })
  try {
    await work(sql)
  } finally {
    await sql.end({ timeout: 5 })
  }
}
