import type { Context } from './context.ts'
import type { Pool } from './pool.ts'
import type { auditEvent } from './schema/audit.ts'
import { careRelation, client, clientKey } from './schema/client.ts'
import { draft } from './schema/draft.ts'
import { location, organisation } from './schema/organisation.ts'
import { questionnaire, questionnaireVersion } from './schema/questionnaire.ts'
import { responsePart, responseVersion, type Sharing } from './schema/response.ts'
import { staff } from './schema/staff.ts'
import { visit } from './schema/visit.ts'
import { withContext } from './transaction.ts'

/** The moment at which the stories of this package's tests play. */
export const now = new Date('2026-03-02T10:00:00Z')
export const hours = (count: number) => new Date(now.getTime() + count * 3_600_000)

const bytes = (text: string) => Buffer.from(text)

/** One organisation with a clinician (Anna), a client (Sam) and Sam's visit of today. */
export interface Story {
  organisationId: string
  locationId: string
  anna: string
  sam: string
  visitId: string
  system: Context
  asSam: Extract<Context, { purpose: 'client' }>
  withSam: Extract<Context, { purpose: 'consultation' }>
}

export async function tellStory(pool: Pool): Promise<Story> {
  const [organisationId, locationId, anna, sam, visitId] = Array.from({ length: 5 }, () =>
    crypto.randomUUID(),
  ) as [string, string, string, string, string]
  const system = { purpose: 'system', organisationId } as const
  const story: Story = {
    ...{ organisationId, locationId, anna, sam, visitId, system },
    asSam: { purpose: 'client', organisationId, clientId: sam },
    withSam: { purpose: 'consultation', organisationId, staffId: anna, clientId: sam },
  }
  await withContext(pool, system, now, async ({ orm }) => {
    const inOrganisation = { organisationId }
    await orm.insert(organisation).values({
      ...{ id: organisationId, slug: organisationId, name: 'De Linde', wrappedKey: bytes('key') },
    })
    await orm.insert(location).values({
      ...{ ...inOrganisation, id: locationId, name: 'Centrum', timeZone: 'Europe/Amsterdam' },
      settings: { quiet: true },
    })
    await orm.insert(staff).values({
      ...{ ...inOrganisation, id: anna, login: 'anna', displayName: 'Anna', roles: ['clinician'] },
      ...{ passwordHash: '', locationId, active: true, createdAt: now },
    })
    await orm.insert(client).values({
      ...{ ...inOrganisation, id: sam, sealedName: bytes('Sam'), recordHmac: bytes(sam) },
      ...{ preferences: {}, createdAt: now },
    })
    await orm
      .insert(clientKey)
      .values({ ...inOrganisation, clientId: sam, purpose: 'data', wrapped: bytes('key') })
    await orm.insert(visit).values({
      ...{ ...inOrganisation, id: visitId, locationId, clientId: sam, clinicianId: anna },
      ...{ day: '2026-03-02', startsAt: hours(1), state: 'planned', preparation: 'none' },
      ...{ createdAt: now },
    })
    await orm
      .insert(questionnaire)
      .values({ ...inOrganisation, id: 'easy', currentVersion: 1, form: 'easy' })
    await orm.insert(questionnaireVersion).values({
      ...{ ...inOrganisation, questionnaireId: 'easy', version: 1, definition: { sections: [] } },
      ...{ hash: bytes('hash'), validFrom: now },
    })
  })
  return story
}

export async function relate(pool: Pool, story: Story, from: Date, until: Date | null) {
  await withContext(pool, story.system, now, ({ orm }) =>
    orm.insert(careRelation).values({
      ...{ organisationId: story.organisationId, staffId: story.anna, clientId: story.sam },
      ...{ source: 'assigned', validFrom: from, validUntil: until },
    }),
  )
}

export const versionOf = (story: Story, version = 1) => ({
  ...{ organisationId: story.organisationId, visitId: story.visitId, questionnaireId: 'easy' },
  ...{ version, clientId: story.sam, questionnaireVersion: 1, baseVersion: version - 1 },
  ...{ origin: 'kiosk', language: 'nl', submittedAt: now, sessionId: crypto.randomUUID() },
  commitment: bytes('commitment'),
})

export const partOf = (story: Story, sharing: Sharing, version = 1) => ({
  ...{ organisationId: story.organisationId, visitId: story.visitId, questionnaireId: 'easy' },
  ...{ version, sharing, clientId: story.sam, sealed: bytes(`sealed ${sharing}`) },
})

export const draftOf = (story: Story) => ({
  ...{ organisationId: story.organisationId, visitId: story.visitId, questionnaireId: 'easy' },
  ...{ questionnaireVersion: 1, clientId: story.sam, baseVersion: 0, revision: 1 },
  ...{ holder: crypto.randomUUID(), sealed: bytes('sealed draft'), openedAt: now, savedAt: now },
})

export const eventOf = (story: Story, id: string = crypto.randomUUID()) =>
  ({
    ...{ organisationId: story.organisationId, id, occurredAt: now, actorKind: 'system' },
    ...{ accessPoint: 'web', action: 'test', ground: 'system', emergency: false, outcome: 'ok' },
    requestId: 'test',
  }) as const satisfies typeof auditEvent.$inferInsert

/** Sam hands in version 1 with a part of each sharing level. */
export async function submit(pool: Pool, story: Story, version = 1): Promise<void> {
  await withContext(pool, story.asSam, now, async ({ orm }) => {
    await orm.insert(responseVersion).values(versionOf(story, version))
    for (const sharing of ['shared', 'discuss', 'private'] as const) {
      await orm.insert(responsePart).values(partOf(story, sharing, version))
    }
  })
}

export async function beginDraft(pool: Pool, story: Story): Promise<void> {
  await withContext(pool, story.asSam, now, ({ orm }) => orm.insert(draft).values(draftOf(story)))
}
