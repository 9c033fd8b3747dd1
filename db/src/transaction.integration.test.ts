import type postgres from 'postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DatabaseUnavailableError, QueryFailedError } from './errors.ts'
import { eventOf, now, type Story, tellStory } from './fixture.ts'
import { Pool } from './pool.ts'
import { auditEvent } from './schema/audit.ts'
import { client } from './schema/client.ts'
import { staff } from './schema/staff.ts'
import { type FreshDatabase, freshDatabase } from './testing.ts'
import { pipeline, withContext } from './transaction.ts'

let database: FreshDatabase
let pool: Pool
let linde: Story
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(async () => {
  await pool.close()
  await database.drop()
})
// A pool of one: whatever a story leaves behind on the connection, the next one meets.
beforeEach(async () => {
  pool ??= new Pool({ url: database.appUrl, max: 1 })
  linde ??= await tellStory(pool)
})

const addEvent = (sql: postgres.Sql, id: string, at: Date = now) => sql`
  insert into audit_event (organisation_id, id, occurred_at, actor_kind, access_point, action,
    ground, emergency, outcome, request_id)
  values (${linde.organisationId}, ${id}, ${at}, 'system', 'web', 'test', 'system', false, 'ok', 'test')`

const events = async (...ids: string[]): Promise<number> => {
  const [row] = await withContext(
    pool,
    linde.system,
    now,
    ({ sql }) => sql<{ count: number }[]>`
      select count(*)::int as count from audit_event where id = any (${ids}::uuid[])`,
  )
  return row?.count ?? -1
}

const id = () => crypto.randomUUID()

describe('a transaction', () => {
  test('is the same one through Drizzle and through plain SQL', async () => {
    const event = id()
    await withContext(pool, linde.system, now, async ({ orm, sql }) => {
      await orm.insert(auditEvent).values(eventOf(linde, event))
      expect(await sql`select from audit_event where id = ${event}`).toHaveLength(1)
    })
    expect(await events(event)).toBe(1)
  })

  test('keeps nothing when the work throws, and throws the work’s own error', async () => {
    class NotYoursError extends Error {}
    const event = id()
    await expect(
      withContext(pool, linde.system, now, async ({ sql }) => {
        await addEvent(sql, event)
        throw new NotYoursError()
      }),
    ).rejects.toThrow(NotYoursError)
    expect(await events(event)).toBe(0)
  })

  test('does not pass for saved when a failed statement was overlooked', async () => {
    const event = id()
    await expect(
      withContext(pool, linde.system, now, async ({ sql }) => {
        await addEvent(sql, event)
        await sql`select 1/0`.catch(() => {})
      }),
    ).rejects.toThrow(QueryFailedError)
    expect(await events(event)).toBe(0)
  })

  test('sends its context with its first query', async () => {
    const [row] = await withContext(
      pool,
      linde.withSam,
      now,
      ({ sql }) => sql`select current_setting('samen.organisation') as organisation,
        current_setting('samen.actor') as actor, current_setting('samen.staff') as staff,
        current_setting('samen.client') as client, current_setting('samen.purpose') as purpose,
        current_setting('samen.now') as now`,
    )
    expect(row).toEqual({
      organisation: linde.organisationId,
      actor: 'staff',
      staff: linde.anna,
      client: linde.sam,
      purpose: 'consultation',
      now: '2026-03-02T10:00:00.000Z',
    })
  })

  test('gives values as the schema says, both ways', async () => {
    await withContext(pool, linde.system, now, async ({ orm, sql }) => {
      const [anna] = await orm.select().from(staff)
      expect(anna).toMatchObject({ roles: ['clinician'], createdAt: now })
      const [row] = await sql`select roles, created_at from staff`
      expect(row).toEqual({ roles: ['clinician'], created_at: now })
      await orm.update(client).set({ preferences: { language: 'en', textSize: 'a "big" \\ one' } })
      const [sam] = await orm.select().from(client)
      const [same] = await sql`select preferences, sealed_name from client`
      expect(sam?.preferences).toEqual({ language: 'en', textSize: 'a "big" \\ one' })
      expect(same).toEqual({ preferences: sam?.preferences, sealed_name: Buffer.from('Sam') })
      const [visit] = await sql`select day, ${['a,b', '"c"\\', '']}::text[] as texts from visit`
      expect(visit).toEqual({ day: '2026-03-02', texts: ['a,b', '"c"\\', ''] })
    })
  })

  test('never repeats a value in an error', async () => {
    const failing = withContext(pool, linde.system, now, ({ orm }) =>
      orm.insert(staff).values({
        ...{ organisationId: linde.organisationId, id: id(), login: 'anna', displayName: 'geheim' },
        ...{ roles: [], passwordHash: 'geheim', active: true, createdAt: now },
      }),
    )
    const error: unknown = await failing.catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ kind: 'unique', table: 'staff', constraint: 'staff_login_key' })
    expect(JSON.stringify(error) + String(error)).not.toMatch(/geheim|anna/)
    const casting = withContext(pool, linde.system, now, ({ sql }) => sql`select ${'geheim'}::uuid`)
    await expect(casting).rejects.toThrow(/^(?!.*geheim).*22P02/)
  })

  test('ends at its deadline, and the pool goes on', async () => {
    const slow = withContext(pool, linde.system, now, ({ sql }) => sql`select pg_sleep(60)`, {
      deadline: 200,
    })
    await expect(slow).rejects.toThrow(DatabaseUnavailableError)
    expect(await events(id())).toBe(0)
  })

  test('ends at its deadline too when it waits for a connection or for nothing', async () => {
    const idle = withContext(pool, linde.system, now, () => new Promise(() => {}), {
      deadline: 200,
    })
    const queued = withContext(pool, linde.system, now, ({ sql }) => sql`select 1`, {
      deadline: 50,
    })
    await expect(queued).rejects.toThrow('No database connection came free in time')
    await expect(idle).rejects.toThrow(DatabaseUnavailableError)
    expect(await events(id())).toBe(0)
  })
})

describe('a pipeline', () => {
  test('gives each statement’s rows, in order, and is committed', async () => {
    const [one, two] = [id(), id()]
    for (let again = 0; again < 2; again++) {
      const [first, rows] = await pipeline(
        pool,
        linde.system,
        now,
        (sql) => [sql`select 1 as one`, sql`select 2 as two`] as const,
      )
      expect([first, rows]).toEqual([[{ one: 1 }], [{ two: 2 }]])
    }
    await pipeline(pool, linde.system, now, (sql) => [addEvent(sql, one), addEvent(sql, two)])
    expect(await events(one, two)).toBe(2)
  })

  test.for(['the first time', 'when all is prepared'])(
    'keeps nothing and throws the first error when one statement fails, %s',
    async () => {
      const [before, after] = [id(), id()]
      const failing = pipeline(pool, linde.system, now, (sql) => [
        addEvent(sql, before),
        sql`select 1 / ${0}::int`,
        addEvent(sql, after),
      ])
      await expect(failing).rejects.toMatchObject({ sqlState: '22012' })
      expect(await events(before, after)).toBe(0)
    },
  )

  test.for(['new', 'prepared'])(
    'keeps nothing when a value cannot be sent, on a %s connection',
    async (kind) => {
      if (kind === 'new') {
        await pool.close()
        pool = new Pool({ url: database.appUrl, max: 1 })
      } else {
        await pipeline(pool, linde.system, now, (sql) => [addEvent(sql, id())])
      }
      const [before, after] = [id(), id()]
      const failing = pipeline(pool, linde.system, now, (sql) => [
        addEvent(sql, before),
        addEvent(sql, id(), new Date(Number.NaN)),
        addEvent(sql, after),
      ])
      await expect(failing).rejects.toThrow('Invalid time value')
      expect(await events(before, after)).toBe(0)
    },
  )
})

test('too much waiting is refused at once', async () => {
  const narrow = new Pool({ url: database.appUrl, max: 1, maxWaiting: 2 })
  try {
    const uses = Array.from({ length: 5 }, () => narrow.use(({ sql }) => sql`select 1`))
    const ends = await Promise.allSettled(uses)
    expect(ends.map(({ status }) => status).toSorted()).toEqual([
      ...['fulfilled', 'fulfilled', 'rejected', 'rejected', 'rejected'],
    ])
  } finally {
    await narrow.close()
  }
})
