import { afterAll, beforeAll, expect, test } from 'vitest'
import postgres from 'postgres'
import { Pool } from './pool.ts'
import { type FreshDatabase, freshDatabase } from './testing.ts'

let database: FreshDatabase
let pool: Pool
let admin: postgres.Sql
beforeAll(async () => {
  database = await freshDatabase()
  pool = new Pool({ url: database.appUrl, applicationName: 'listening test' })
  admin = postgres(database.adminUrl, { max: 1, onnotice: () => {} })
})
afterAll(async () => {
  await admin.end()
  await pool.close()
  await database.drop()
})

/** Gives what comes one after another, to wait for. */
function line<T>() {
  const waiting: ((value: T) => void)[] = []
  const there: T[] = []
  return {
    put: (value: T) => {
      const next = waiting.shift()
      if (next === undefined) there.push(value)
      else next(value)
    },
    next: () =>
      new Promise<T>((resolve) => {
        const value = there.shift()
        if (value === undefined) waiting.push(resolve)
        else resolve(value)
      }),
  }
}

const say = (channel: string, payload: string) =>
  pool.use(({ sql }) => sql`select pg_notify(${channel}, ${payload})`)

test('hears its own channel only, and again after the connection was cut off', async () => {
  const heard = line<string>()
  const opened = line<true>()
  const listening = pool.listen('samen_test', heard.put, () => opened.put(true))
  await opened.next()
  await say('samen_other', 'not for us')
  await say('samen_test', 'one')
  expect(await heard.next()).toBe('one')
  const [listener] = await admin`select pid from pg_stat_activity
    where query like 'listen %' and datname = current_database()`
  await admin`select pg_terminate_backend(${listener?.pid})`
  await opened.next()
  await say('samen_test', 'two')
  expect(await heard.next()).toBe('two')
  listening.close()
})

test('waits for a database that is not there, and stops when it is told to', async () => {
  const away = new Pool({ url: 'postgres://samen_app@127.0.0.1:1/nowhere' })
  const listening = away.listen(
    'samen_test',
    () => {},
    () => {},
  )
  listening.close()
  await expect(away.use(({ sql }) => sql`select 1`)).rejects.toMatchObject({ code: 'unavailable' })
  await away.close()
})
