import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '@samen/db/embedded/postmaster'
import { startChild } from './child.ts'
import { scratchFolder } from './folder.ts'
import type { Bench } from './run.ts'

export interface RunningServer {
  readonly origin: string
  readonly port: number
  readonly pid: number
  /** Bytes of memory that are really there (resident set). */
  memory(): Promise<number>
}

export interface ServerOptions {
  readonly appUrl: string
  readonly masterKeyFile: string
  readonly port?: number
}

/**
 * The product's server as `npm start` runs it: a process of its own, logging every request, on a
 * PostgreSQL that is there already. `PROFILE=<folder>` has Node write a CPU profile there at the end;
 * `SERVER_FLAGS` replaces the memory flags of `scripts/start.sh`.
 */
export async function startServer(bench: Bench, options: ServerOptions): Promise<RunningServer> {
  const port = options.port ?? (await freePort())
  const folder = await scratchFolder(bench)
  const log = await open(join(folder, 'server.log'), 'w')
  bench.stack.defer(() => log.close())
  const profile = process.env['PROFILE']
  const flags = (process.env['SERVER_FLAGS'] ?? asStarted).split(' ')
  const child = startChild(bench, new URL('../../backend/src/server.ts', import.meta.url), {
    output: log.fd,
    nodeOptions: [
      ...flags,
      ...(profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`]),
    ],
    env: {
      ...allocator(),
      NODE_ENV: 'production',
      PORT: String(port),
      DATABASE_URL: options.appUrl,
      MASTER_KEY_FILE: options.masterKeyFile,
      DEMO_DATA: 'off',
      DATA_DIR: folder,
    },
  })
  const { pid } = child
  if (pid === undefined) throw new Error('the server did not start')
  const origin = `http://localhost:${port}`
  await untilReady(origin, () => child.exitCode)
  return { origin, port, pid, memory: () => residentSet(pid) }
}

async function untilReady(origin: string, exitCode: () => number | null): Promise<void> {
  const end = performance.now() + 60_000
  while (performance.now() < end) {
    if (exitCode() !== null) throw new Error(`the server ended (${exitCode()})`)
    const reply = await fetch(`${origin}/health/ready`).catch(() => null)
    await reply?.body?.cancel()
    if (reply?.status === 200) return
    await wait(100)
  }
  throw new Error('the server was not ready within a minute')
}

async function residentSet(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) * 1024
}

/** glibc's settings, if any were given to this run. */
/** As `scripts/start.sh` has it. */
const asStarted = '--max-semi-space-size=16 --max-old-space-size=192'

const allocator = (): Record<string, string> => ({
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '131072',
  ...Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      name.startsWith('MALLOC_') && value !== undefined ? [[name, value]] : [],
    ),
  ),
})
