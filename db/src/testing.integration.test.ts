import postgres from 'postgres'
import { expect, test } from 'vitest'
import { freshDatabase, startTestDatabase } from './testing.ts'

test('each test file gets a migrated database of its own, as the app', async () => {
  const [one, two] = await Promise.all([freshDatabase(), freshDatabase()])
  const sql = postgres(one.appUrl, { max: 1 })
  const other = postgres(two.appUrl, { max: 1 })
  try {
    expect(await sql`select current_user as name`).toEqual([{ name: 'samen_app' }])
    await sql`insert into server_key (id, purpose, wrapped, created_at)
      values (gen_random_uuid(), 'token', '\\x00', '2026-01-01')`
    expect(await other`select id from server_key`).toHaveLength(0)
  } finally {
    await sql.end()
    await other.end()
    await one.drop()
    await two.drop()
  }
})

test('a server of its own can be killed and started again on what it had', async () => {
  const server = await startTestDatabase()
  const read = async () => {
    const sql = postgres(server.appUrl, { max: 1, connect_timeout: 2 })
    try {
      return await sql`select purpose from server_key`
    } finally {
      await sql.end({ timeout: 1 })
    }
  }
  try {
    const sql = postgres(server.appUrl, { max: 1 })
    await sql`insert into server_key (id, purpose, wrapped, created_at)
      values (gen_random_uuid(), 'token', '\\x00', '2026-01-01')`
    await sql.end()
    await server.killServer()
    await expect(read()).rejects.toThrow('ECONNREFUSED')
    await server.startServer()
    expect(await read()).toEqual([{ purpose: 'token' }])
    await server.stopServer()
    await expect(read()).rejects.toThrow('ECONNREFUSED')
    await server.startServer()
    expect(await read()).toEqual([{ purpose: 'token' }])
  } finally {
    await server.drop()
  }
})
