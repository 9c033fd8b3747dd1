import type { ChildProcess } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { LoginRole } from '../roles.ts'
import { findBinaries } from './binaries.ts'
import { closeMigrate, databaseName, makeCluster, makeRoles } from './cluster.ts'
import { clearLeftover, lockData } from './lock.ts'
import { keepPasswords } from './passwords.ts'
import {
  freePort,
  hasEnded,
  startPostmaster,
  stopPostmaster,
  waitUntilReady,
} from './postmaster.ts'
import type { Log } from './program.ts'

export interface EmbeddedOptions {
  /** Where the database and its passwords live; made when missing. May hold spaces. */
  dataDir: string
  /** Gets PostgreSQL's own lines and the launcher's; no line holds a value from a table. */
  log: Log
  /** Start again by itself after PostgreSQL dies. On unless a test wants it to stay away. */
  restart?: boolean
}

export interface Embedded {
  /** Connection address of a role, in the application's database unless another is named. */
  url(role: LoginRole, database?: string): string
  /** The bootstrap superuser's address: for making databases in tests. The server never uses it. */
  adminUrl(database?: string): string
  readonly port: number
  /** The process id of the running PostgreSQL; undefined while there is none. */
  pid(): number | undefined
  /** Closes samen_migrate until the next start; call it after migrating. */
  closeMigrate(): Promise<void>
  /** Called each time PostgreSQL ends without being asked to. */
  onExit(listener: () => void): void
  /** Closes PostgreSQL without letting go of the data, and starts it again: for tests of its absence. */
  pause(): Promise<void>
  resume(): Promise<void>
  /** Closes PostgreSQL and lets go of the data folder. */
  stop(): Promise<void>
}

/**
 * Starts the PostgreSQL that comes with the application as our child, on a free loopback port, and
 * keeps it running. Errors: EmbeddedDatabaseError (no binaries here, data in use, does not start).
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const { log } = options
  const dataDir = resolve(options.dataDir)
  const binaries = await findBinaries()
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  const unlock = await lockData(dataDir)
  let child: ChildProcess | undefined
  let retry: NodeJS.Timeout | undefined
  let starting: Promise<void> | undefined
  let stopping = false
  const listeners: (() => void)[] = []
  try {
    const passwords = await keepPasswords(dataDir)
    const cluster = await makeCluster(binaries, dataDir, passwords)
    const port = await freePort()
    const address = (role: keyof typeof passwords, database: string) =>
      `postgres://${role}:${passwords[role]}@127.0.0.1:${port}/${database}`
    const adminUrl = (database = 'postgres') => address('postgres', database)

    const start = async (): Promise<void> => {
      await clearLeftover(cluster)
      const started = startPostmaster(binaries.postgres, cluster, port, log)
      child = started
      await new Promise<void>((done, fail) => started.once('spawn', done).once('error', fail))
      await waitUntilReady(started, adminUrl())
    }

    /** Watches one life of PostgreSQL, and begins the next when it ends unasked. */
    const watch = (watched: ChildProcess): void => {
      const ended = () => {
        if (stopping) return
        log('PostgreSQL ended unexpectedly')
        for (const listener of listeners) listener()
        if (options.restart !== false) restartAfter(100)
      }
      if (hasEnded(watched)) ended()
      else watched.once('exit', ended)
    }

    const restartAfter = (milliseconds: number): void => {
      retry = setTimeout(() => {
        starting = start().then(
          () => {
            log('PostgreSQL runs again')
            if (child !== undefined) watch(child)
          },
          async (error: unknown) => {
            log(`PostgreSQL does not start: ${error instanceof Error ? error.message : 'unknown'}`)
            if (child !== undefined) await stopPostmaster(child)
            if (!stopping) restartAfter(Math.min(milliseconds * 2, 5000))
          },
        )
      }, milliseconds)
    }

    await start()
    await makeRoles(adminUrl(), passwords)
    if (child !== undefined) watch(child)

    const halt = async (): Promise<void> => {
      stopping = true
      clearTimeout(retry)
      if (child !== undefined) await stopPostmaster(child)
      await starting?.catch(() => {})
    }

    return {
      url: (role, database = databaseName) => address(role, database),
      adminUrl,
      port,
      pid: () => (child === undefined || hasEnded(child) ? undefined : child.pid),
      closeMigrate: () => closeMigrate(adminUrl()),
      onExit: (listener) => listeners.push(listener),
      pause: halt,
      resume: async () => {
        stopping = false
        await start()
        if (child !== undefined) watch(child)
      },
      stop: async () => {
        await halt()
        await unlock()
      },
    }
  } catch (error) {
    stopping = true
    if (child !== undefined) await stopPostmaster(child)
    await unlock()
    throw error
  }
}
