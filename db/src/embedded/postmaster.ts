import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import postgres from 'postgres'
import { EmbeddedDatabaseError } from './error.ts'
import { type Log, startProgram } from './program.ts'

/** Durable (fsync and the rest stay on), small, reachable from this machine only, quiet about data. */
const settings = (port: number): string[] =>
  Object.entries({
    listen_addresses: '127.0.0.1',
    port,
    // A socket's path may be 107 bytes long at most; a data folder's is often longer.
    unix_socket_directories: '',
    max_connections: 100,
    shared_buffers: '128MB',
    io_method: 'sync',
    max_parallel_workers_per_gather: 0,
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    // A failed statement or a duplicate key would otherwise put values in the log.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`])

export function startPostmaster(
  program: string,
  cluster: string,
  port: number,
  log: Log,
): ChildProcess {
  return startProgram(program, ['-D', cluster, ...settings(port)], log)
}

/** Waits until it answers (after a crash it first recovers); throws when it ends before that. */
export async function waitUntilReady(child: ChildProcess, adminUrl: string): Promise<void> {
  const end = performance.now() + 120_000
  while (performance.now() < end) {
    if (hasEnded(child)) {
      throw new EmbeddedDatabaseError(`PostgreSQL stopped while starting (${child.exitCode})`)
    }
    const sql = postgres(adminUrl, { max: 1, connect_timeout: 2, onnotice: () => {} })
    try {
      await sql`select 1`
      return
    } catch {
      await wait(50)
    } finally {
      await sql.end({ timeout: 0 })
    }
  }
  throw new EmbeddedDatabaseError('PostgreSQL does not answer two minutes after its start')
}

/** Closes the database in order; one that does not within 15 seconds is ended at once (and recovers). */
export async function stopPostmaster(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return
  const ended = once(child, 'exit')
  child.kill('SIGINT')
  const timer = setTimeout(() => child.kill('SIGQUIT'), 15_000)
  await ended
  clearTimeout(timer)
}

export const hasEnded = (child: ChildProcess): boolean =>
  child.exitCode !== null || child.signalCode !== null

/** A port on the loopback address that nobody uses at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
