import type { Transaction } from '@samen/db/transaction'
import type { ClientActor } from '../../http/actor.ts'
import type { Auditor } from '../../http/auditor.ts'
import { changeSession } from './repository-session.ts'
import { findHeldDrafts } from './repository-visit.ts'

/** The client leaves the screen: the session ends, a draft that was open here waits. */
export async function leave(actor: ClientActor, audit: Auditor, tx: Transaction): Promise<void> {
  const { organisationId, sessionId, clientId, visitId } = actor
  for (const questionnaireId of await findHeldDrafts(actor, tx)) {
    const object = { kind: 'draft', id: `${visitId}/${questionnaireId}` }
    await audit({ clientId, object }, 'draft.leave')
  }
  await changeSession(organisationId, sessionId, { revokedAt: tx.now }, tx)
  await audit({ clientId, object: { kind: 'session', id: sessionId } })
}
