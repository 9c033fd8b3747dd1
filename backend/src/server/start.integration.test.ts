import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freshDatabase, startTestDatabase } from '@samen/db/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

// The server as a process of its own, as a person or a container starts it.

const program = fileURLToPath(new URL('../server.ts', import.meta.url))
let folder: string
let keyFile: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samen start '))
  keyFile = join(folder, 'master.key')
  await writeFile(keyFile, Buffer.alloc(32, 7))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

interface Started {
  readonly process: ChildProcess
  readonly output: { out: string; error: string }
  readonly exited: Promise<unknown[]>
}

function start(env: Record<string, string>): Started {
  const child = spawn(process.execPath, [program], {
    env: { PATH: process.env['PATH'] ?? '', DATA_DIR: folder, DEMO_DATA: 'off', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output = { out: '', error: '' }
  child.stdout.on('data', (chunk: Buffer) => (output.out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output.error += chunk.toString()))
  return { process: child, output, exited: once(child, 'exit') }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** Asks until the answer is this one. */
async function until(url: string, status: number): Promise<Response> {
  for (;;) {
    const reply = await fetch(url).catch(() => null)
    if (reply?.status === status) return reply
    await new Promise((done) => setTimeout(done, 50))
  }
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
      { DATABASE_URL: 'postgres://app@127.0.0.1/x', MASTER_KEY_FILE: program },
      /^Wrong setting: MASTER_KEY_FILE .* must hold exactly 32 bytes/,
    ],
  ])('%j', async (env, line) => {
    const server = start(env)
    expect(await server.exited).toEqual([1, null])
    expect(server.output.error).toMatch(line)
    expect(server.output.error.trimEnd()).not.toContain('\n')
  })
})

test('a role that could pass row security is refused', async () => {
  const database = await freshDatabase()
  const env = { DATABASE_URL: database.adminUrl, MASTER_KEY_FILE: keyFile, PORT: '0' }
  const server = start({ ...env, MIGRATE_DATABASE_URL: database.migrateUrl })
  expect(await server.exited).toEqual([1, null])
  expect(server.output.error).toMatch(/^This database is not safe to run on: .*superuser/)
  expect(server.output.error.trimEnd()).not.toContain('\n')
  await database.drop()
})

test(
  'PostgreSQL may come after the server, die under it and come back',
  { timeout: 90_000 },
  async () => {
    const database = await startTestDatabase()
    await database.stopServer()
    const port = await freePort()
    const server = start({
      PORT: String(port),
      DATABASE_URL: database.appUrl,
      MIGRATE_DATABASE_URL: database.migrateUrl,
      MASTER_KEY_FILE: keyFile,
    })
    const at = (path: string) => `http://127.0.0.1:${port}${path}`
    try {
      // Alive, and honest about not being ready.
      expect((await until(at('/health/live'), 200)).status).toBe(200)
      for (const path of ['/health/ready', '/api/session', '/api/kiosk/challenge']) {
        const reply = await fetch(at(path))
        expect([path, reply.status, reply.headers.get('retry-after')]).toEqual([path, 503, '2'])
        expect(await reply.json()).toMatchObject({
          code: 'starting',
          requestId: expect.any(String),
        })
      }
      await database.startServer()
      await until(at('/health/ready'), 200)
      expect((await fetch(at('/api/session'))).status).toBe(401)

      await database.killServer()
      const away = await until(at('/health/ready'), 503)
      expect(await away.json()).toMatchObject({ code: 'database-unavailable' })
      expect((await fetch(at('/api/kiosk/challenge'))).status).toBeLessThan(504)
      await database.startServer()
      await until(at('/health/ready'), 200)

      server.process.kill('SIGTERM')
      expect(await server.exited).toEqual([0, null])
      expect(server.output.error).toBe('')
    } finally {
      server.process.kill('SIGKILL')
      await database.drop()
    }
  },
)

test(
  'a frozen PostgreSQL is answered for with 503, and goes on afterwards',
  { timeout: 90_000 },
  async () => {
    const database = await startTestDatabase()
    const port = await freePort()
    const server = start({
      PORT: String(port),
      DATABASE_URL: database.appUrl,
      MIGRATE_DATABASE_URL: database.migrateUrl,
      MASTER_KEY_FILE: keyFile,
    })
    const at = (path: string) => `http://127.0.0.1:${port}${path}`
    const signIn = () =>
      fetch(at('/api/session'), {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-samen': '1',
          'sec-fetch-site': 'same-origin',
        },
        body: JSON.stringify({ login: 'anna', password: 'x' }),
        signal: AbortSignal.timeout(5000),
      })
    try {
      await until(at('/health/ready'), 200)
      expect((await signIn()).status).toBe(401)
      database.freezeServer()
      expect((await signIn()).status).toBe(503)
      database.thawServer()
      await until(at('/health/ready'), 200)
      expect((await signIn()).status).toBe(401)
    } finally {
      database.thawServer()
      server.process.kill('SIGTERM')
      await server.exited
      await database.drop()
    }
  },
)
