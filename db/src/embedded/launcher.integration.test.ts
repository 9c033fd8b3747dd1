import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import postgres from 'postgres'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { send } from '../testing.ts'
import { childrenOf, isAlive } from './processes.ts'

// The server is a process of its own here, so that it can be killed as no clean-up of ours could.

const program = fileURLToPath(new URL('fixtures/server.ts', import.meta.url))

let dataDir: string
const servers: ChildProcess[] = []
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'samen met spatie '))
})
afterEach(async () => {
  for (const server of servers.splice(0)) {
    if (server.exitCode !== null || server.signalCode !== null) continue
    const ended = once(server, 'exit')
    server.kill('SIGTERM')
    // A test that failed half-way may have left it halted.
    server.kill('SIGCONT')
    await ended
  }
  await rm(dataDir, { recursive: true, force: true })
})

interface Started {
  server: ChildProcess
  nextLine(): Promise<string>
  /** PostgreSQL's process and the app's address; or why it did not start. */
  said: { pid: number; url: string; error?: string }
}

async function start(options: { uid?: number; gid?: number } = {}): Promise<Started> {
  const server = spawn(process.execPath, [program, join(dataDir, 'data')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    ...options,
  })
  servers.push(server)
  const lines = createInterface(server.stdout)[Symbol.asyncIterator]()
  const nextLine = async () => String((await lines.next()).value)
  return { server, nextLine, said: JSON.parse(await nextLine()) }
}

async function answers(url: string): Promise<boolean> {
  const sql = postgres(url, { max: 1, connect_timeout: 2 })
  try {
    await sql`select 1`
    return true
  } catch {
    return false
  } finally {
    await sql.end({ timeout: 1 })
  }
}

const goneIn = { timeout: 15_000, interval: 50 }

describe('the embedded PostgreSQL', () => {
  test('starts in a path with a space, stops with the server, and starts again on the same data', async () => {
    const first = await start()
    expect(await answers(first.said.url)).toBe(true)
    first.server.kill('SIGTERM')
    await once(first.server, 'exit')
    expect(isAlive(first.said.pid)).toBe(false)
    const second = await start()
    expect(await answers(second.said.url)).toBe(true)
  })

  test('is durable, keeps its passwords to itself, and writes no value in its log', async () => {
    const { said } = await start()
    const { mode } = await stat(join(dataDir, 'data', 'postgres-passwords.json'))
    expect((mode & 0o777).toString(8)).toBe('600')
    const sql = postgres(said.url, { max: 1 })
    const [settings] = await sql`
      select current_setting('fsync') as fsync, current_setting('full_page_writes') as pages,
        current_setting('synchronous_commit') as commit, current_setting('listen_addresses') as host,
        current_setting('log_min_error_statement') as statements,
        current_setting('log_error_verbosity') as details,
        current_setting('server_encoding') as encoding, current_setting('data_checksums') as checksums`
    await sql.end()
    expect(settings).toEqual({
      ...{ fsync: 'on', pages: 'on', commit: 'on', host: '127.0.0.1', statements: 'panic' },
      ...{ details: 'terse', encoding: 'UTF8', checksums: 'on' },
    })
  })

  test('does not outlive a killed server, and the next start works', async () => {
    const { server, said } = await start()
    const all = [said.pid, ...childrenOf(said.pid)]
    server.kill('SIGKILL')
    await once(server, 'exit')
    // The next server does not wait for us: it finds a lock, a pid file and a database closing down.
    const next = await start()
    expect(await answers(next.said.url)).toBe(true)
    expect(all.filter(isAlive)).toEqual([])
  })

  test('leaves no process behind a killed server, also when nobody starts another', async () => {
    const { server, said } = await start()
    server.kill('SIGKILL')
    await expect.poll(() => isAlive(said.pid), goneIn).toBe(false)
  })

  test('starts after everything was killed at once, over a pid that is another process’s now', async () => {
    const { server, said } = await start()
    const all = [said.pid, ...childrenOf(said.pid)]
    server.kill('SIGSTOP')
    for (const pid of all) send(pid, 'SIGKILL')
    server.kill('SIGKILL')
    await expect.poll(() => all.filter(isAlive), goneIn).toEqual([])
    const pidFile = join(dataDir, 'data', 'postgres', 'postmaster.pid')
    const lines = (await readFile(pidFile, 'utf8')).split('\n')
    await writeFile(pidFile, [String(process.pid), ...lines.slice(1)].join('\n'))
    const next = await start()
    expect(await answers(next.said.url)).toBe(true)
  })

  test('is started again when it dies', async () => {
    const { said, nextLine } = await start()
    process.kill(said.pid, 'SIGKILL')
    expect(await nextLine()).toBe('lost')
    await expect.poll(() => answers(said.url), goneIn).toBe(true)
  })

  test('refuses a second server on the same data, in one clear line', async () => {
    const { server, said } = await start()
    const second = await start()
    expect(second.said.error).toMatch(/is in use by another server \(process \d+\)$/)
    expect(second.said.error).toContain(`process ${server.pid}`)
    expect(await answers(said.url)).toBe(true)
  })

  test.skipIf(process.getuid?.() !== 0)('runs for an ordinary user as well', async () => {
    await chown(dataDir, 65534, 65534)
    await chmod(dataDir, 0o700)
    const { said } = await start({ uid: 65534, gid: 65534 })
    expect(await answers(said.url)).toBe(true)
    process.kill(said.pid, 0)
  })
})
