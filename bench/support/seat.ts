import { randomUUID } from 'node:crypto'
import { sourceOfActor } from '@samen/backend/http/auditor'
import { newId } from '@samen/backend/ids'
import { openDraft, submit } from '@samen/backend/modules/response/service'
import { addClient, assignClinician } from '@samen/backend/modules/client/service'
import { planVisit } from '@samen/backend/modules/visit/service'
import type { ClientActor } from '@samen/backend/http/actor'
import { withContext } from '@samen/db/transaction'
import type { Answer } from '@samen/questionnaire/domain'
import type { Installation } from './installation.ts'

/** A client in a care relation with the clinician from the clock's now on; the client's id. */
export const newClient = (
  { inside, platform, clinicianId }: Installation,
  callingName: string,
): Promise<string> =>
  inside(async (tx) => {
    const of = { callingName, recordNumber: randomUUID() }
    const id = await addClient(of, platform.vault, tx)
    await assignClinician(id, clinicianId, tx)
    return id
  })

/**
 * One visit in which the client hands in these answers, through the services that serve the kiosk;
 * half an hour after the clock's now.
 */
export async function handIn(
  installation: Installation,
  clientId: string,
  answers: readonly Answer[],
): Promise<void> {
  const { inside, platform, clock, organisationId, clinicianId, locationId } = installation
  const now = clock.now()
  const startsAt = new Date(now.getTime() + 1_800_000)
  const of = { clientId, clinicianId, locationId, startsAt }
  const visitId = await inside((tx) => planVisit(of, null, platform.vault, tx))
  const client = await sitDown(installation, clientId, visitId)
  const context = { purpose: 'client', organisationId, clientId } as const
  await withContext(platform.pool, context, now, (tx) => openDraft(platform, client, 'full', tx))
  const facts = { requestId: 'seed', now, ground: 'self' } as const
  const source = sourceOfActor(client, facts)
  if (source === null) throw new TypeError('a client always has a source')
  const submission = { form: 'full', baseVersion: 0, answers, opened: [] } as const
  await submit(platform, client, submission, randomUUID(), source)
}

/** A confirmed session, without the code and the device's signature. */
async function sitDown(
  { admin, clock, organisationId, kioskId }: Installation,
  clientId: string,
  visitId: string,
): Promise<ClientActor> {
  const now = clock.now()
  const sessionId = newId(now)
  await admin`insert into session ${admin({
    organisation_id: organisationId,
    id: sessionId,
    kind: 'client',
    state: 'confirmed',
    visit_id: visitId,
    client_id: clientId,
    kiosk_id: kioskId,
    created_at: now,
    last_seen_at: now,
    expires_at: new Date(now.getTime() + 900_000),
  })}`
  const of = { organisationId, sessionId, clientId, visitId, kioskId }
  return { kind: 'client', ...of, confirmed: true }
}
