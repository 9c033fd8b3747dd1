import postgres from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openConnection } from './connection.ts'
import { DatabaseUnavailableError } from './errors.ts'
import { eventOf, now, type Story, tellStory } from './fixture.ts'
import { Pool } from './pool.ts'
import { checkSafety, ping } from './safety.ts'
import { auditEvent } from './schema/audit.ts'
import { startTestDatabase, type TestServer } from './testing.ts'
import { pipeline, withContext } from './transaction.ts'

let server: TestServer
let pool: Pool
let linde: Story
beforeAll(async () => {
  server = await startTestDatabase()
  pool = new Pool({ url: server.appUrl, max: 8 })
  linde = await tellStory(pool)
})
afterAll(async () => {
  await pool.close(0)
  await server.drop()
})

const addEvent = (id: string) =>
  withContext(pool, linde.system, now, async ({ orm, sql }) => {
    await sql`select 1`
    await orm.insert(auditEvent).values(eventOf(linde, id))
  })

const addInOneFlush = (id: string) =>
  pipeline(pool, linde.system, now, (sql) => [
    sql`insert into audit_event (organisation_id, id, occurred_at, actor_kind, access_point, action,
      ground, emergency, outcome, request_id)
      values (${linde.organisationId}, ${id}, ${now}, 'system', 'web', 'x', 'system', false, 'ok', 'x')`,
  ])

test('while PostgreSQL is away every use ends with "unavailable", and afterwards works again', async () => {
  await server.stopServer()
  const uses = Array.from({ length: 50 }, () => addEvent(crypto.randomUUID()))
  for (const end of await Promise.allSettled(uses)) {
    expect(end).toMatchObject({ reason: { code: 'unavailable' } })
  }
  await expect(ping(pool)).rejects.toThrow(DatabaseUnavailableError)
  await server.startServer()
  await addEvent(crypto.randomUUID())
})

test('a pool can be made before PostgreSQL is there', async () => {
  await server.stopServer()
  const early = new Pool({ url: server.appUrl })
  await expect(ping(early)).rejects.toThrow(DatabaseUnavailableError)
  await server.startServer()
  await checkSafety(early)
  await early.close()
})

test('killed under load, again and again: nothing hangs, nothing acknowledged is lost', async () => {
  const acknowledged: string[] = []
  const refusals = new Set<unknown>()
  for (let round = 0; round < 4; round++) {
    const stop = new AbortController()
    const work = async (add: (id: string) => Promise<unknown>) => {
      while (!stop.signal.aborted) {
        const id = crypto.randomUUID()
        await add(id).then(
          () => acknowledged.push(id),
          (error: unknown) => refusals.add(error instanceof Error ? error.constructor : error),
        )
        // One that failed must not keep the loop from ever reaching the timers.
        await new Promise((done) => setImmediate(done))
      }
    }
    const workers = Array.from({ length: 16 }, (_, index) =>
      work(index % 2 === 0 ? addEvent : addInOneFlush),
    )
    const before = acknowledged.length
    await expect.poll(() => acknowledged.length, { timeout: 10_000 }).toBeGreaterThan(before + 100)
    await server.killServer()
    await server.startServer()
    const after = acknowledged.length
    await expect.poll(() => acknowledged.length, { timeout: 10_000 }).toBeGreaterThan(after + 100)
    stop.abort()
    await Promise.all(workers)
  }
  expect([...refusals]).toEqual([DatabaseUnavailableError])
  const kept = await withContext(
    pool,
    linde.system,
    now,
    ({ sql }) => sql<{ id: string }[]>`select id from audit_event`,
  )
  const ids = new Set(kept.map(({ id }) => id))
  expect(acknowledged.filter((id) => !ids.has(id))).toEqual([])
})

test('a connection ended between two queries ends its transaction, not the process', async () => {
  const admin = postgres(server.adminUrl, { max: 1 })
  try {
    for (let round = 0; round < 5; round++) {
      const seen: unknown[] = []
      const work = withContext(pool, linde.system, now, async ({ sql }) => {
        const [row] = await sql<[{ pid: number }]>`select pg_backend_pid() as pid`
        await admin`select pg_terminate_backend(${row.pid}, 1000)`
        // Some find the connection closed, some still closing: neither may run outside the transaction.
        for (let wait = 0; wait < round; wait++) await new Promise((done) => setImmediate(done))
        seen.push(await sql`select 'after' as text`)
      })
      await expect(work).rejects.toThrow(DatabaseUnavailableError)
      expect(seen).toEqual([])
    }
    await addEvent(crypto.randomUUID())
  } finally {
    await admin.end()
  }
})

test('a lost connection never opens again by itself, outside the transaction it was in', async () => {
  const connection = await openConnection({
    ...{ url: server.appUrl, statementTimeout: 3000, connectTimeout: 3000 },
    applicationName: 'test',
  })
  await connection.sql`begin`
  await expect(connection.sql`select pg_terminate_backend(pg_backend_pid())`).rejects.toThrow()
  await expect.poll(() => connection.isLost()).toBe(true)
  await expect(connection.sql`select 1`).rejects.toThrow('The connection was lost')
  connection.destroy()
})

test('work that is waiting for something else hears at once that its connection is lost', async () => {
  const admin = postgres(server.adminUrl, { max: 1 })
  try {
    const work = withContext(pool, linde.system, now, async ({ sql }) => {
      const [row] = await sql<[{ pid: number }]>`select pg_backend_pid() as pid`
      await admin`select pg_terminate_backend(${row.pid})`
      await new Promise(() => {})
    })
    await expect(work).rejects.toThrow('The connection to the database was lost')
  } finally {
    await admin.end()
  }
})

test('frozen, it is given up within five seconds; thawed, it serves again', async () => {
  await addEvent(crypto.randomUUID())
  server.freezeServer()
  try {
    const begun = performance.now()
    const uses = Array.from({ length: 20 }, () => addEvent(crypto.randomUUID()))
    const ends = await Promise.allSettled(uses)
    expect(ends.map(({ status }) => status)).not.toContain('fulfilled')
    expect(performance.now() - begun).toBeLessThan(5000)
  } finally {
    server.thawServer()
  }
  await addEvent(crypto.randomUUID())
})

test('a superuser is refused, with the reason', async () => {
  const mighty = new Pool({ url: server.adminUrl })
  await expect(checkSafety(mighty)).rejects.toThrow(/superuser.*bypasses row security/)
  await mighty.close()
  const migrating = new Pool({ url: server.migrateUrl })
  await expect(checkSafety(migrating)).rejects.toThrow(/owner/)
  await migrating.close()
})
