import type postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Context } from './context.ts'
import { RefusedByDatabaseError } from './errors.ts'
import { hours, now, relate, type Story, tellStory } from './fixture.ts'
import { Pool } from './pool.ts'
import { agreementVersion } from './schema/agreement.ts'
import { confirmation } from './schema/confirmation.ts'
import {
  consultation,
  consultationEvent,
  consultationField,
  consultationSnapshot,
} from './schema/consultation.ts'
import { decisionVersion } from './schema/decision.ts'
import { disclosure } from './schema/disclosure.ts'
import { timelineEntry } from './schema/timeline.ts'
import { type FreshDatabase, freshDatabase } from './testing.ts'
import { withContext } from './transaction.ts'

// What is written in the consultation: Anna and Sam at one screen, and the database between them.

let database: FreshDatabase
let pool: Pool
let linde: Story
let other: Story
const [walk, pills] = [crypto.randomUUID(), crypto.randomUUID()]
beforeAll(async () => {
  database = await freshDatabase()
  pool = new Pool({ url: database.appUrl })
  linde = await tellStory(pool)
  other = await tellStory(pool)
  for (const story of [linde, other]) await relate(pool, story, now, hours(2))
  await withContext(pool, linde.withSam, now, async ({ orm }) => {
    await orm.insert(agreementVersion).values(versionOf(linde, walk))
    await orm.insert(decisionVersion).values(versionOf(linde, pills))
  })
})
afterAll(async () => {
  await pool.close()
  await database.drop()
})

const ofVisit = (story: Story) => ({
  organisationId: story.organisationId,
  visitId: story.visitId,
  clientId: story.sam,
})
const sealed = Buffer.from('sealed')
const versionOf = (story: Story, id: string, version = 1) => ({
  ...{ ...ofVisit(story), id, version, baseVersion: version - 1 },
  ...{ sealed, staffId: story.anna, writtenAt: now },
})
const yes = (
  story: Story,
  party: 'client' | 'clinician',
  of: { kind: 'agreement' | 'decision'; id: string; version?: number },
) => ({
  ...{ ...ofVisit(story), version: 1, ...of, party, how: 'here' as const, at: now },
  staffId: party === 'client' ? null : story.anna,
})
const confirming = (context: Context, row: typeof confirmation.$inferInsert, at = now) =>
  withContext(pool, context, at, ({ orm }) => orm.insert(confirmation).values(row))
const isRefused = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => false,
    (error: unknown) => error instanceof RefusedByDatabaseError,
  )

describe('a confirmation', () => {
  const agreement = { kind: 'agreement', id: walk } as const
  const decision = { kind: 'decision', id: pills } as const

  test('of Sam cannot be given by Anna, nor by anybody else', async () => {
    const duty = { purpose: 'duty', organisationId: linde.organisationId } as const
    for (const context of [linde.withSam, { ...duty, staffId: linde.anna }, linde.system])
      expect(await isRefused(confirming(context, yes(linde, 'client', agreement)))).toBe(true)
  })

  test('of Anna is refused before Sam’s', async () => {
    expect(await isRefused(confirming(linde.withSam, yes(linde, 'clinician', agreement)))).toBe(
      true,
    )
    expect(await isRefused(confirming(linde.withSam, yes(linde, 'clinician', decision)))).toBe(true)
  })

  test('of Sam is for a version that is there, and for Sam’s own', async () => {
    expect(
      await isRefused(confirming(linde.asSam, yes(linde, 'client', { ...agreement, version: 2 }))),
    ).toBe(true)
    expect(
      await isRefused(
        confirming(linde.asSam, yes(linde, 'client', { ...agreement, kind: 'decision' })),
      ),
    ).toBe(true)
    expect(await isRefused(confirming(other.asSam, yes(other, 'client', agreement)))).toBe(true)
  })

  test('comes first from Sam, then from Anna, never from Sam for Anna', async () => {
    await confirming(linde.asSam, yes(linde, 'client', agreement))
    expect(await isRefused(confirming(linde.asSam, yes(linde, 'clinician', agreement)))).toBe(true)
    expect(
      await isRefused(confirming(linde.withSam, yes(linde, 'clinician', agreement), hours(3))),
    ).toBe(true)
    const inAnothersName = { ...yes(linde, 'clinician', agreement), staffId: crypto.randomUUID() }
    expect(await isRefused(confirming(linde.withSam, inAnothersName))).toBe(true)
    expect(await isRefused(confirming(linde.withSam, yes(linde, 'clinician', decision)))).toBe(true)
    await confirming(linde.withSam, yes(linde, 'clinician', agreement))
  })

  test('is given once', async () => {
    await expect(confirming(linde.asSam, yes(linde, 'client', agreement))).rejects.toMatchObject({
      kind: 'unique',
    })
  })

  test('of one version is none of the next', async () => {
    await withContext(pool, linde.withSam, now, ({ orm }) =>
      orm.insert(agreementVersion).values(versionOf(linde, walk, 2)),
    )
    expect(
      await isRefused(
        confirming(linde.withSam, yes(linde, 'clinician', { ...agreement, version: 2 })),
      ),
    ).toBe(true)
  })
})

describe('what was set down', () => {
  test('follows its base, and one of two writers wins', async () => {
    const writing = (row: typeof decisionVersion.$inferInsert) =>
      withContext(pool, linde.withSam, now, ({ orm }) => orm.insert(decisionVersion).values(row))
    await expect(writing(versionOf(linde, pills))).rejects.toMatchObject({ kind: 'unique' })
    await expect(writing({ ...versionOf(linde, pills, 3), baseVersion: 1 })).rejects.toMatchObject({
      constraint: 'decision_version_follows_its_base',
    })
  })

  test('is written by a clinician in a care relation, in their own name', async () => {
    const writing = (context: Context, at = now, of = linde) =>
      withContext(pool, context, at, ({ orm }) =>
        orm.insert(decisionVersion).values(versionOf(of, crypto.randomUUID())),
      )
    for (const context of [linde.asSam, linde.system])
      expect(await isRefused(writing(context))).toBe(true)
    expect(await isRefused(writing(linde.withSam, hours(3)))).toBe(true)
    expect(await isRefused(writing(linde.withSam, now, other))).toBe(true)
    expect(await isRefused(writing({ ...linde.withSam, staffId: crypto.randomUUID() }))).toBe(true)
    expect(
      await isRefused(
        withContext(pool, linde.withSam, now, ({ orm }) =>
          orm.insert(timelineEntry).values({
            ...versionOf(linde, crypto.randomUUID()),
            staffId: null,
          }),
        ),
      ),
    ).toBe(true)
  })

  test('is there for Sam and for Anna, and for nobody else', async () => {
    const seen = async (context: Context, at = now) =>
      withContext(pool, context, at, async ({ orm }) => [
        (await orm.select().from(decisionVersion)).length,
        (await orm.select().from(agreementVersion)).length,
        (await orm.select().from(confirmation)).length,
      ])
    expect(await seen(linde.asSam)).toEqual([1, 2, 2])
    expect(await seen(linde.withSam)).toEqual([1, 2, 2])
    expect(await seen(linde.withSam, hours(3))).toEqual([0, 0, 0])
    expect(await seen({ ...linde.asSam, clientId: crypto.randomUUID() })).toEqual([0, 0, 0])
    expect(await seen(linde.system)).toEqual([0, 0, 0])
    expect(await seen({ purpose: 'duty', organisationId: linde.organisationId })).toEqual([0, 0, 0])
    expect(await seen(other.withSam)).toEqual([0, 0, 0])
  })

  test('cannot be changed or removed, by whomever', async () => {
    for (const context of [linde.asSam, linde.withSam, linde.system])
      for (const change of [
        (sql: postgres.Sql) => sql`update agreement_version set written_at = ${hours(1)}`,
        (sql: postgres.Sql) => sql`update decision_version set version = 9`,
        (sql: postgres.Sql) => sql`delete from decision_version`,
        (sql: postgres.Sql) => sql`update confirmation set party = 'clinician'`,
        (sql: postgres.Sql) => sql`delete from timeline_entry`,
        (sql: postgres.Sql) => sql`update consultation_event set staff_id = null`,
        (sql: postgres.Sql) => sql`delete from consultation_snapshot`,
        (sql: postgres.Sql) => sql`delete from consultation_field`,
        (sql: postgres.Sql) => sql`delete from disclosure`,
      ])
        expect(
          await isRefused(withContext(pool, context, now, async ({ sql }) => change(sql))),
        ).toBe(true)
  })
})

describe('a yes in a questionnaire', () => {
  const decision = { kind: 'decision', id: pills } as const
  const agreement = { kind: 'agreement', id: walk, version: 2 } as const
  const inQuestionnaire = { how: 'next-visit' as const }
  const takingBack = (context: Context, { kind, id }: { kind: string; id: string }) =>
    withContext(
      pool,
      context,
      now,
      async ({ sql }) =>
        (await sql`delete from confirmation where kind = ${kind} and id = ${id}`).count,
    )

  test('can be taken back by Sam, and by nobody else', async () => {
    await confirming(linde.asSam, { ...yes(linde, 'client', decision), ...inQuestionnaire })
    for (const context of [linde.withSam, linde.system, other.asSam, other.withSam])
      expect(await takingBack(context, decision)).toBe(0)
    expect(await takingBack(linde.asSam, decision)).toBe(1)
    expect(await isRefused(confirming(linde.withSam, yes(linde, 'clinician', decision)))).toBe(true)
  })

  test('that was said with the digits of the slip stays', async () => {
    await confirming(linde.asSam, yes(linde, 'client', decision))
    expect(await takingBack(linde.asSam, decision)).toBe(0)
  })

  test('stays once Anna’s stands on it', async () => {
    await confirming(linde.asSam, { ...yes(linde, 'client', agreement), ...inQuestionnaire })
    await confirming(linde.withSam, yes(linde, 'clinician', agreement))
    expect(await takingBack(linde.asSam, agreement)).toBe(0)
  })

  test('taken back at the moment that Anna confirms: one of the two, never hers alone', async () => {
    const id = crypto.randomUUID()
    const both = { kind: 'agreement', id } as const
    await withContext(pool, linde.withSam, now, ({ orm }) =>
      orm.insert(agreementVersion).values(versionOf(linde, id)),
    )
    await confirming(linde.asSam, { ...yes(linde, 'client', both), ...inQuestionnaire })
    let commit = () => {}
    const held = new Promise<void>((done) => (commit = done))
    let inserted = () => {}
    const isInserted = new Promise<void>((done) => (inserted = done))
    const annas = withContext(pool, linde.withSam, now, async ({ orm }) => {
      await orm.insert(confirmation).values(yes(linde, 'clinician', both))
      inserted()
      await held
    })
    await isInserted
    // Sam's waits for hers, which it cannot see yet.
    let isDone = false
    const sams = takingBack(linde.asSam, both).finally(() => (isDone = true))
    sams.catch(() => {})
    await vi.waitFor(async () => {
      const waiting = await withContext(
        pool,
        linde.system,
        now,
        async ({ sql }) => (await sql`select from pg_locks where not granted`).count,
      )
      expect(isDone || waiting > 0).toBe(true)
    })
    commit()
    await annas
    await expect(sams).rejects.toMatchObject({ constraint: 'confirmation_stands_fk' })
    const left = await withContext(
      pool,
      linde.asSam,
      now,
      ({ sql }) =>
        sql<{ party: string }[]>`select party from confirmation where id = ${id} order by party`,
    )
    expect(left.map(({ party }) => party)).toEqual(['client', 'clinician'])
  })
})

describe('what Sam wants to tell', () => {
  const opening = (context: Context) =>
    withContext(pool, context, now, ({ orm }) =>
      orm.insert(disclosure).values({
        ...{ ...ofVisit(linde), questionnaireId: 'easy', version: 1, sealed, at: now },
        ...{ placeHmac: Buffer.from('place'), staffId: linde.anna },
      }),
    )
  test('is opened by Sam only', async () => {
    for (const context of [linde.withSam, linde.system])
      expect(await isRefused(opening(context))).toBe(true)
    await opening(linde.asSam)
    const seen = withContext(pool, linde.withSam, now, ({ orm }) => orm.select().from(disclosure))
    expect(await seen).toHaveLength(1)
  })
})

describe('the consultation itself', () => {
  const row = (story: Story) => ({ ...ofVisit(story), revision: 1, openedAt: now })
  const event = (story: Story, kind: 'opened' | 'closed', staffId: string | null) => ({
    ...{ ...ofVisit(story), id: crypto.randomUUID(), kind, staffId, at: now },
  })
  const field = (story: Story) => ({
    ...{ ...ofVisit(story), nameHmac: Buffer.from('name'), area: 'agenda' as const, revision: 1 },
    ...{ sealed, staffId: story.anna, screen: crypto.randomUUID(), savedAt: now },
  })

  test('is written by a clinician in a care relation', async () => {
    const writing = (context: Context, at = now) =>
      withContext(pool, context, at, async ({ orm }) => {
        await orm.insert(consultation).values(row(linde))
        await orm.insert(consultationField).values(field(linde))
      })
    expect(await isRefused(writing(linde.withSam, hours(3)))).toBe(true)
    expect(
      await isRefused(writing({ purpose: 'duty', organisationId: linde.organisationId })),
    ).toBe(true)
    expect(await isRefused(writing(linde.asSam))).toBe(true)
    await writing(linde.withSam)
    const fields = (context: Context) =>
      withContext(pool, context, now, ({ orm }) => orm.select().from(consultationField))
    expect(await fields(linde.withSam)).toHaveLength(1)
    for (const context of [linde.system, other.withSam]) expect(await fields(context)).toEqual([])
  })

  test('shows Sam what stood on the agenda, and nothing else that is being written', async () => {
    const sheet = { nameHmac: Buffer.from('another name'), area: 'sheet' as const }
    await withContext(pool, linde.withSam, now, ({ orm }) =>
      orm.insert(consultationField).values({ ...field(linde), ...sheet }),
    )
    const seen = await withContext(pool, linde.asSam, now, ({ orm }) =>
      orm.select().from(consultationField),
    )
    expect(seen.map(({ area }) => area)).toEqual(['agenda'])
  })

  test('is closed at midnight by nobody, or by its own clinician from the list of the day', async () => {
    const closing = (context: Context, staffId: string | null) =>
      withContext(pool, context, now, async ({ orm }) => {
        await orm.insert(consultationEvent).values(event(linde, 'closed', staffId))
        return orm
          .update(consultation)
          .set({ closedAt: now, closedHow: 'midnight' })
          .returning({ visitId: consultation.visitId })
      })
    const duty = { purpose: 'duty', organisationId: linde.organisationId } as const
    expect(await isRefused(closing(linde.system, linde.anna))).toBe(true)
    expect(await isRefused(closing(duty, null))).toBe(true)
    expect(await isRefused(closing({ ...duty, staffId: crypto.randomUUID() }, linde.anna))).toBe(
      true,
    )
    expect(await closing(linde.system, null)).toEqual([{ visitId: linde.visitId }])
    expect(await closing({ ...duty, staffId: linde.anna }, linde.anna)).toHaveLength(1)
  })

  test('is opened by nobody but a clinician; the system keeps no words', async () => {
    expect(
      await isRefused(
        withContext(pool, linde.system, now, ({ orm }) =>
          orm.insert(consultationEvent).values(event(linde, 'opened', null)),
        ),
      ),
    ).toBe(true)
    for (const context of [linde.system, linde.asSam])
      expect(
        await isRefused(
          withContext(pool, context, now, ({ orm }) =>
            orm
              .insert(consultationSnapshot)
              .values({ ...ofVisit(linde), version: 1, sealed, at: now }),
          ),
        ),
      ).toBe(true)
  })
})

test('reading a room looks the care relation up once, not once a row', async () => {
  const plan = await withContext(pool, linde.withSam, now, async ({ sql }) => {
    await sql`select set_config('plan_cache_mode', 'force_generic_plan', true),
                     set_config('enable_seqscan', 'off', true)`
    return sql<{ 'QUERY PLAN': string }[]>`explain (costs off) select sealed from decision_version
      where organisation_id = ${linde.organisationId} and client_id = ${linde.sam}`
  })
  const text = plan.map((each) => each['QUERY PLAN']).join('\n')
  expect(text).toContain('One-Time Filter')
  expect(text).toContain('decision_version_client_idx')
})
