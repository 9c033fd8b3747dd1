import { eq } from 'drizzle-orm'
import type postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Context } from './context.ts'
import { RefusedByDatabaseError } from './errors.ts'
import {
  beginDraft,
  draftOf,
  eventOf,
  hours,
  now,
  partOf,
  relate,
  type Story,
  submit,
  tellStory,
  versionOf,
} from './fixture.ts'
import { Pool } from './pool.ts'
import { auditEvent } from './schema/audit.ts'
import { client } from './schema/client.ts'
import { draft } from './schema/draft.ts'
import { location, organisation } from './schema/organisation.ts'
import { responsePart, responseVersion } from './schema/response.ts'
import { visit } from './schema/visit.ts'
import { type FreshDatabase, freshDatabase } from './testing.ts'
import { withContext } from './transaction.ts'

let database: FreshDatabase
let pool: Pool
let linde: Story
let other: Story
beforeAll(async () => {
  database = await freshDatabase()
  pool = new Pool({ url: database.appUrl })
  linde = await tellStory(pool)
  other = await tellStory(pool)
  for (const story of [linde, other]) {
    await beginDraft(pool, story)
    await submit(pool, story)
  }
})
afterAll(async () => {
  await pool.close()
  await database.drop()
})

const partsSeen = (context: Context, at = now) =>
  withContext(pool, context, at, ({ orm }) => orm.select().from(responsePart))
const versionsSeen = (context: Context, at = now) =>
  withContext(pool, context, at, ({ orm }) => orm.select().from(responseVersion))

describe('an organisation', () => {
  test('sees its own rows and nobody else’s', async () => {
    const seen = await withContext(pool, linde.system, now, ({ orm }) => orm.select().from(client))
    expect(seen.map(({ id }) => id)).toEqual([linde.sam])
  })

  test('finds nothing of another by its id, changes nothing of it, adds nothing to it', async () => {
    await withContext(pool, linde.system, now, async ({ orm }) => {
      expect(await orm.select().from(visit).where(eq(visit.id, other.visitId))).toEqual([])
      await orm.update(visit).set({ state: 'cancelled' }).where(eq(visit.id, other.visitId))
    })
    const [kept] = await withContext(pool, other.system, now, ({ orm }) => orm.select().from(visit))
    expect(kept?.state).toBe('planned')
    await expect(
      withContext(pool, linde.system, now, ({ orm }) =>
        orm.insert(location).values({
          ...{ organisationId: other.organisationId, id: crypto.randomUUID(), name: 'x' },
          ...{ timeZone: 'UTC', settings: {} },
        }),
      ),
    ).rejects.toThrow(RefusedByDatabaseError)
  })

  test('cannot move a row of its own to another', async () => {
    await expect(
      withContext(pool, linde.system, now, ({ orm }) =>
        orm.update(visit).set({ organisationId: other.organisationId }),
      ),
    ).rejects.toThrow(RefusedByDatabaseError)
  })

  test('may be found by its slug before it is known, and nothing else may', async () => {
    await withContext(pool, { purpose: 'none' }, now, async ({ orm }) => {
      expect(
        await orm.select().from(organisation).where(eq(organisation.slug, linde.organisationId)),
      ).toHaveLength(1)
      expect(await orm.select().from(client)).toEqual([])
    })
  })

  test('is forgotten at the end of a transaction, also on a connection that is used again', async () => {
    const single = new Pool({ url: database.appUrl, max: 1 })
    try {
      await withContext(single, linde.system, now, ({ orm }) => orm.select().from(client))
      const after = await single.use(
        ({ sql }) =>
          sql`select current_setting('samen.organisation') as left, count(*)::int as clients
              from client group by 1`,
      )
      expect(after).toEqual([])
      const [left] = await single.use(
        ({ sql }) => sql`select current_setting('samen.organisation') as setting`,
      )
      expect(left).toEqual({ setting: '' })
      const none = withContext(single, { purpose: 'none' }, now, ({ orm }) =>
        orm.select().from(client),
      )
      expect(await none).toEqual([])
    } finally {
      await single.close()
    }
  })
})

describe('the client’s words', () => {
  test('are all there for Sam, with the draft', async () => {
    expect((await partsSeen(linde.asSam)).map(({ sharing }) => sharing).toSorted()).toEqual([
      ...['discuss', 'private', 'shared'],
    ])
    const drafts = withContext(pool, linde.asSam, now, ({ orm }) => orm.select().from(draft))
    expect(await drafts).toHaveLength(1)
  })

  test('are not there for another client of the organisation', async () => {
    const kim = { ...linde.asSam, clientId: crypto.randomUUID() }
    expect(await partsSeen(kim)).toEqual([])
    expect(await versionsSeen(kim)).toEqual([])
    const drafts = withContext(pool, kim, now, ({ orm }) => orm.select().from(draft))
    expect(await drafts).toEqual([])
  })

  test('stay closed to Anna without a care relation, before it and after it', async () => {
    expect(await partsSeen(linde.withSam)).toEqual([])
    expect(await versionsSeen(linde.withSam)).toEqual([])
    await relate(pool, linde, hours(1), hours(2))
    expect(await partsSeen(linde.withSam, now)).toEqual([])
    expect(await partsSeen(linde.withSam, hours(1))).toHaveLength(1)
    expect(await partsSeen(linde.withSam, hours(2))).toEqual([])
  })

  test('show Anna what is shared, inside a care relation, and nothing else', async () => {
    await relate(pool, linde, hours(3), null)
    const at = hours(4)
    const parts = await partsSeen(linde.withSam, at)
    expect(parts.map(({ sharing }) => sharing)).toEqual(['shared'])
    expect(await versionsSeen(linde.withSam, at)).toHaveLength(1)
    const drafts = withContext(pool, linde.withSam, at, ({ orm }) => orm.select().from(draft))
    expect(await drafts).toEqual([])
  })

  test('stay closed when the consultation names another client or another clinician', async () => {
    const at = hours(4)
    expect(await partsSeen({ ...linde.withSam, clientId: crypto.randomUUID() }, at)).toEqual([])
    expect(await partsSeen({ ...linde.withSam, staffId: crypto.randomUUID() }, at)).toEqual([])
  })

  test('are not there for reception, the system, or before anyone is known', async () => {
    const duty = { purpose: 'duty', organisationId: linde.organisationId } as const
    for (const context of [{ ...duty, staffId: linde.anna }, duty, linde.system]) {
      expect(await partsSeen(context, hours(4))).toEqual([])
      expect(await versionsSeen(context, hours(4))).toEqual([])
    }
    expect(await partsSeen({ purpose: 'none' }, hours(4))).toEqual([])
  })

  test('are written by the client only, and for nobody else', async () => {
    const adding = (context: Context, story = linde) =>
      withContext(pool, context, hours(4), ({ orm }) =>
        orm.insert(responseVersion).values(versionOf(story, 2)),
      )
    const duty = { purpose: 'duty', organisationId: linde.organisationId } as const
    for (const context of [linde.withSam, linde.system, duty]) {
      await expect(adding(context)).rejects.toThrow(RefusedByDatabaseError)
    }
    await expect(adding(linde.asSam, other)).rejects.toThrow(RefusedByDatabaseError)
    await expect(
      withContext(pool, linde.withSam, hours(4), ({ orm }) =>
        orm.insert(responsePart).values(partOf(linde, 'shared', 2)),
      ),
    ).rejects.toThrow(RefusedByDatabaseError)
  })

  test('belong to the client whose visit it is', async () => {
    const kim = crypto.randomUUID()
    await withContext(pool, linde.system, now, ({ orm }) =>
      orm.insert(client).values({
        ...{ organisationId: linde.organisationId, id: kim, sealedName: Buffer.from('Kim') },
        ...{ recordHmac: Buffer.from(kim), preferences: {}, createdAt: now },
      }),
    )
    const asKim = { ...linde.asSam, clientId: kim }
    await expect(
      withContext(pool, asKim, now, ({ orm }) =>
        orm.insert(responseVersion).values({ ...versionOf(linde, 5), clientId: kim }),
      ),
    ).rejects.toMatchObject({ kind: 'foreign_key', constraint: 'response_version_visit_fk' })
  })

  test('cannot be changed or removed, by Sam neither', async () => {
    for (const change of [
      (sql: postgres.Sql) => sql`update response_version set language = 'en'`,
      (sql: postgres.Sql) => sql`update response_part set sharing = 'shared'`,
      (sql: postgres.Sql) => sql`delete from response_part`,
      (sql: postgres.Sql) => sql`truncate audit_event`,
      (sql: postgres.Sql) => sql`update audit_event set outcome = 'ok'`,
      (sql: postgres.Sql) => sql`delete from questionnaire_version`,
    ]) {
      await expect(
        withContext(pool, linde.asSam, now, async ({ sql }) => change(sql)),
      ).rejects.toThrow(RefusedByDatabaseError)
    }
  })
})

describe('a draft', () => {
  test('of yesterday can be swept, by the system alone', async () => {
    const sweep = (context: Context) =>
      withContext(pool, context, now, ({ orm }) =>
        orm.delete(draft).returning({ visitId: draft.visitId }),
      )
    const duty = { purpose: 'duty', organisationId: other.organisationId } as const
    expect(await sweep(duty)).toEqual([])
    expect(await sweep(other.withSam)).toEqual([])
    expect(await sweep(other.system)).toEqual([{ visitId: other.visitId }])
    await expect(
      withContext(pool, other.system, now, ({ orm }) => orm.insert(draft).values(draftOf(other))),
    ).rejects.toThrow(RefusedByDatabaseError)
  })
})

describe('one submit wins', () => {
  test('of two on the same base version the second is told which key', async () => {
    await expect(submit(pool, linde)).rejects.toMatchObject({
      ...{ code: 'constraint', kind: 'unique', table: 'response_version' },
    })
  })

  test('an audit event carries the number of its transaction', async () => {
    const id = crypto.randomUUID()
    const [row] = await withContext(pool, linde.system, now, async ({ orm, sql }) => {
      await orm.insert(auditEvent).values(eventOf(linde, id))
      return sql`select transaction_id = pg_current_xact_id() as same from audit_event
                 where organisation_id = ${linde.organisationId} and id = ${id}`
    })
    expect(row).toEqual({ same: true })
  })
})

test('opening a consultation looks the care relation up once, not once a row', async () => {
  const plan = await withContext(pool, linde.withSam, hours(4), async ({ sql }) => {
    await sql`select set_config('plan_cache_mode', 'force_generic_plan', true),
                     set_config('enable_seqscan', 'off', true)`
    return sql<{ 'QUERY PLAN': string }[]>`explain (costs off) select sealed from response_part
      where organisation_id = ${linde.organisationId} and client_id = ${linde.sam} and sharing = 'shared'`
  })
  const text = plan.map((row) => row['QUERY PLAN']).join('\n')
  expect(text).toContain('InitPlan')
  expect(text).not.toContain('SubPlan')
  expect(text).toContain('response_part_client_idx')
})

test('the erasing role destroys a client’s keys, in its own organisation only', async () => {
  const eraser = new Pool({ url: database.eraseUrl, max: 1 })
  try {
    const erase = withContext(
      eraser,
      linde.system,
      now,
      ({ sql }) => sql`delete from client_key where client_id in (${linde.sam}, ${other.sam})`,
    )
    expect((await erase).count).toBe(1)
    await expect(
      withContext(eraser, linde.system, now, ({ sql }) => sql`select wrapped from client_key`),
    ).rejects.toThrow(RefusedByDatabaseError)
  } finally {
    await eraser.close()
  }
})
