import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Context } from './context.ts'
import { RefusedByDatabaseError } from './errors.ts'
import { now, type Story, tellStory } from './fixture.ts'
import { Pool } from './pool.ts'
import { ownInformation } from './schema/own-information.ts'
import { type FreshDatabase, freshDatabase } from './testing.ts'
import { withContext } from './transaction.ts'

// What an organisation tells of its own: everybody of it reads it, staff write it in their own name.

let database: FreshDatabase
let pool: Pool
let linde: Story
let other: Story
beforeAll(async () => {
  database = await freshDatabase()
  pool = new Pool({ url: database.appUrl })
  linde = await tellStory(pool)
  other = await tellStory(pool)
  await write(atWork(linde), linde)
})
afterAll(async () => {
  await pool.close()
  await database.drop()
})

const atWork = ({ organisationId, anna: staffId }: Story): Context => ({
  ...{ purpose: 'duty', organisationId, staffId },
})
const write = (context: Context, { organisationId, anna: savedBy }: Story, subject = 'general') =>
  withContext(pool, context, now, ({ orm }) =>
    orm
      .insert(ownInformation)
      .values({ organisationId, subject, content: {}, revision: 1, savedBy, savedAt: now }),
  )
const change = (context: Context, savedBy: string) =>
  withContext(pool, context, now, ({ orm }) =>
    orm.update(ownInformation).set({ revision: 2, savedBy }).returning(),
  )
const readBy = (context: Context) =>
  withContext(pool, context, now, ({ orm }) => orm.select().from(ownInformation))

test('Sam and staff read it; at another organisation there is none', async () => {
  for (const context of [linde.asSam, linde.withSam, atWork(linde)])
    expect(await readBy(context)).toHaveLength(1)
  for (const context of [other.asSam, atWork(other), { purpose: 'none' } as const])
    expect(await readBy(context)).toHaveLength(0)
})

test('a kiosk and a consultation only read', async () => {
  for (const context of [linde.asSam, linde.withSam]) {
    await expect(write(context, linde, 'money')).rejects.toThrow(RefusedByDatabaseError)
    expect(await change(context, linde.anna)).toEqual([])
  }
})

test('nobody writes in another’s name, nor in another organisation', async () => {
  await expect(write(atWork(linde), { ...linde, anna: linde.sam }, 'money')).rejects.toThrow(
    RefusedByDatabaseError,
  )
  await expect(write(atWork(other), linde, 'money')).rejects.toThrow(RefusedByDatabaseError)
  await expect(change(atWork(linde), linde.sam)).rejects.toThrow(RefusedByDatabaseError)
  expect(await change(atWork(linde), linde.anna)).toHaveLength(1)
})
