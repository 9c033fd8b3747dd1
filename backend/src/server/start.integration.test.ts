import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startTestDatabase } from '@samen/db/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort, startProgram, until } from '../testing/program.ts'
import type { Started } from '../testing/program.ts'

// The server as a process of its own, as a person or a container starts it.

let folder: string
let keyFile: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samen start '))
  keyFile = join(folder, 'master.key')
  await writeFile(keyFile, Buffer.alloc(32, 7))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const start = (env: Record<string, string>): Started =>
  startProgram('server.ts', { DATA_DIR: folder, DEMO_DATA: 'off', ...env })

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
