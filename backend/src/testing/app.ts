import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { freshDatabase } from '@samen/db/testing'
import type { FreshDatabase } from '@samen/db/testing'
import { Pool } from '@samen/db/pool'
import type { FastifyInstance } from 'fastify'
import { buildApp } from '../app.ts'
import { TestClock } from '../clock/test-clock.ts'
import { readConfig } from '../config.ts'
import type { Config } from '../config.ts'

export interface TestApp {
  readonly app: FastifyInstance
  readonly clock: TestClock
  readonly database: FreshDatabase
  /** Everything that was logged, a line each. */
  readonly log: string[]
  /** Fails when anything was answered with 500 or with a status that its route does not declare. */
  close(): Promise<void>
}

export interface TestAppOptions {
  /** ISO 8601; a Monday morning unless said otherwise. */
  readonly now?: string
  readonly database?: FreshDatabase
  readonly config?: Partial<Config>
  readonly isPrepared?: () => boolean
  /** Routes of a test's own, beside those of production. */
  readonly more?: (app: FastifyInstance) => void
}

export const testOrigin = 'http://localhost:3000'

/** Production's own app on a real PostgreSQL, with a clock that the test moves. Close it after. */
export async function startTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const clock = new TestClock(options.now ?? '2026-03-02T09:00:00Z')
  const database = options.database ?? (await freshDatabase())
  const requests = new Pool({ url: database.appUrl, max: 8 })
  const lookups = new Pool({ url: database.appUrl, max: 2 })
  const log: string[] = []
  const config = {
    ...readConfig({ DATA_DIR: tmpdir(), PUBLIC_URL: testOrigin }),
    ...options.config,
  }
  const app = await buildApp({
    config,
    clock,
    pools: { requests, lookups },
    masterKey: randomBytes(32),
    isPrepared: options.isPrepared ?? (() => true),
    logStream: { write: (line) => void log.push(line) },
  })
  options.more?.(app)
  await app.ready()
  return {
    app,
    clock,
    database,
    log,
    close: async () => {
      await app.close()
      await Promise.all([requests.close(1000), lookups.close(1000)])
      if (options.database === undefined) await database.drop()
      const mistakes = log.filter((line) => /unexpected failure|undeclared answer/.test(line))
      if (mistakes.length > 0) throw new Error(`mistakes in the log:\n${mistakes.join('')}`)
    },
  }
}
