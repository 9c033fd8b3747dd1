import { randomUUID } from 'node:crypto'
import { newId } from '@samen/backend/ids'
import { draftRow } from '@samen/backend/modules/response/draft-content'
import { sealDraft } from '@samen/backend/vault/own-parts'
import { mijnVoorbereiding } from '@samen/content/questionnaires'
import { type Answer, nothingCarried } from '@samen/questionnaire/domain'
import type { Installation } from './installation.ts'
import { TokenSigner } from './visit-token.ts'

/** A client who is seated at the kiosk and has answered: only handing in is left. */
export interface PreparedVisit {
  readonly visitId: string
  readonly clientId: string
  /** The Cookie header of the client's session. */
  readonly cookie: string
}

interface Seeded extends PreparedVisit {
  readonly sessionId: string
  readonly sealedName: Buffer
  readonly dataKey: Buffer
  readonly commitmentKey: Buffer
  readonly draft: Buffer
}

const batch = 500

/**
 * Visits of today, each of another client with keys of their own, a confirmed session, and a draft
 * with these answers (none: the draft is still to be opened). Sealed by the product's own vault; put
 * into the tables in bulk, because making thousands through the services takes minutes.
 */
export async function prepareVisits(
  installation: Installation,
  count: number,
  answers: readonly Answer[] | null,
): Promise<PreparedVisit[]> {
  const signer = await TokenSigner.of(installation.platform)
  const prepared: PreparedVisit[] = []
  while (prepared.length < count) {
    const size = Math.min(batch, count - prepared.length)
    const seeded: Seeded[] = []
    while (seeded.length < size) seeded.push(await sealOne(installation, signer, answers))
    await store(installation, seeded, answers !== null)
    // Only what is needed later, so that thousands stay small.
    prepared.push(...seeded.map(({ visitId, clientId, cookie }) => ({ visitId, clientId, cookie })))
  }
  // As autovacuum does by itself, only later: so many rows at once would be planned for as if few.
  await installation.admin`analyze`
  return prepared
}

async function sealOne(
  { platform, organisationId, kioskId }: Installation,
  signer: TokenSigner,
  answers: readonly Answer[] | null,
): Promise<Seeded> {
  const now = new Date()
  const [clientId, visitId, sessionId] = [newId(now), newId(now), newId(now)]
  const who = { organisationId, clientId }
  const wrapped = await platform.vault.newClientKeys(who)
  const keys = await platform.vault.client(who, wrapped)
  const content = { answers: answers ?? [], opened: [], at: null, carried: nothingCarried }
  return {
    ...{ clientId, visitId, sessionId },
    sealedName: await platform.vault.sealName(who, wrapped, 'Sam'),
    dataKey: wrapped.data,
    commitmentKey: wrapped.commitment,
    draft: sealDraft(keys, draftRow(visitId, mijnVoorbereiding.id), content),
    cookie: signer.cookie({ kind: 'visit', ...who, sessionId, visitId, kioskId }),
  }
}

async function store(
  installation: Installation,
  seeded: readonly Seeded[],
  withDrafts: boolean,
): Promise<void> {
  const { admin, organisationId, locationId, clinicianId, kioskId } = installation
  const now = new Date()
  const startsAt = new Date(now.getTime() + 3_600_000)
  const expiresAt = new Date(now.getTime() + 43_200_000)
  const all = { organisation_id: organisationId, created_at: now }
  await admin.begin(async (sql) => {
    const rows = <T>(row: (visit: Seeded) => T) => sql(seeded.map(row) as never)
    await sql`insert into client ${rows(({ clientId, sealedName }) => ({
      ...all,
      id: clientId,
      sealed_name: sealedName,
      record_hmac: Buffer.from(randomUUID()),
      preferences: { language: 'nl' },
    }))}`
    for (const purpose of ['data', 'commitment'] as const) {
      await sql`insert into client_key ${rows(({ clientId, dataKey, commitmentKey }) => ({
        organisation_id: organisationId,
        client_id: clientId,
        purpose,
        wrapped: purpose === 'data' ? dataKey : commitmentKey,
      }))}`
    }
    await sql`insert into visit ${rows(({ clientId, visitId }) => ({
      ...all,
      id: visitId,
      location_id: locationId,
      client_id: clientId,
      clinician_id: clinicianId,
      day: now,
      starts_at: startsAt,
      state: 'planned',
      preparation: withDrafts ? 'begun' : 'none',
    }))}`
    await sql`insert into session ${rows(({ clientId, visitId, sessionId }) => ({
      ...all,
      id: sessionId,
      kind: 'client',
      state: 'confirmed',
      visit_id: visitId,
      client_id: clientId,
      kiosk_id: kioskId,
      last_seen_at: now,
      expires_at: expiresAt,
    }))}`
    if (!withDrafts) return
    await sql`insert into draft ${rows(({ clientId, visitId, sessionId, draft }) => ({
      organisation_id: organisationId,
      visit_id: visitId,
      questionnaire_id: mijnVoorbereiding.id,
      questionnaire_version: 1,
      client_id: clientId,
      base_version: 0,
      revision: 2,
      holder: sessionId,
      sealed: draft,
      opened_at: now,
      saved_at: now,
    }))}`
  })
}
