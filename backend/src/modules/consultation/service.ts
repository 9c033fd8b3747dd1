import { type Consultation, type OpenedVersion, consult, openVersion } from '@samen/consultation'
import type { Transaction } from '@samen/db/transaction'
import type { Language } from '@samen/questionnaire/domain'
import { ForbiddenError, NotFoundError, UnauthenticatedError } from '../../errors/errors.ts'
import type { Platform } from '../../platform.ts'
import type { SharedVault } from '../../vault/shared-part.ts'
import { type AuditSource, auditEvent } from '../audit/event.ts'
import { definitionIn } from '../response/definition.ts'
import { seenEvery } from '../session/limits.ts'
import { openHistory } from './history.ts'
import { lookupFor } from './lookup.ts'
import { type Access, type Opener, findClient, findShared, loadConsultation } from './repository.ts'
import { openShared } from './shared-responses.ts'

/** What this module may use of the platform: of the vault, only what opens shared parts. */
export interface ConsultationPlatform extends Pick<Platform, 'pool' | 'questionnaires'> {
  readonly sharedVault: SharedVault
}

export interface AskedConsultation {
  readonly clientId: string
  /** Null: today's visit, if there is one. */
  readonly visitId: string | null
  /** Of the page; the client's words stay as they are. */
  readonly language: Language
}
export interface ConsultationPage {
  readonly client: { readonly id: string; readonly callingName: string }
  readonly visit: {
    readonly id: string
    /** ISO 8601 instant. */
    readonly startsAt: string
    readonly state: Access['state']
    readonly clinician: string
    readonly preparation: Access['preparation']
  } | null
  readonly consultation: Consultation
}

/**
 * One client's consultation, in four steps: find who may and what there is → load → open what is
 * shared → present. Its opening is in the access log when this returns.
 * @throws UnauthenticatedError, ForbiddenError, NotFoundError; VaultError; DatabaseUnavailableError
 */
export async function openConsultation(
  platform: ConsultationPlatform,
  who: Opener,
  asked: AskedConsultation,
  source: AuditSource,
): Promise<ConsultationPage> {
  const { organisationId } = who
  const { clientId, visitId, language } = asked
  const now = source.occurredAt
  const seenBefore = new Date(now.getTime() - seenEvery)
  const event = auditEvent(source, 'consultation.open', { clientId })
  const loaded = await loadConsultation(
    who,
    { clientId, visitId, seenBefore },
    event,
    platform.pool,
  )
  const access = requireAccess(loaded.access, visitId)

  const opener = await platform.sharedVault.client({ organisationId, clientId }, access.dataKey)
  const rows = { responses: loaded.rows, assistance: loaded.assistance }
  const history = await openHistory(platform, organisationId, opener, rows, now)
  const current = access.visitId === null ? null : { visitId: access.visitId }
  return {
    client: { id: clientId, callingName: opener.openName(access.sealedName) },
    visit: visitOf(access),
    consultation: consult({ ...history, current, language }),
  }
}

function requireAccess(access: Access | null, visitId: string | null): Access {
  if (access === null) throw new UnauthenticatedError()
  if (!access.clinician) throw new ForbiddenError()
  const wrongVisit = visitId !== null && access.visitId === null
  if (!access.related || wrongVisit) throw new NotFoundError()
  return access
}

function visitOf(access: Access): ConsultationPage['visit'] {
  const { visitId, startsAt, state, visitClinician, preparation } = access
  if (visitId === null) return null
  return {
    id: visitId,
    startsAt: startsAt.toISOString(),
    state,
    clinician: visitClinician,
    preparation,
  }
}

export interface AskedVersion {
  readonly organisationId: string
  readonly clientId: string
  readonly visitId: string
  readonly questionnaireId: string
  /** As the history counts. */
  readonly version: number
  readonly language: Language
}

/**
 * One version, every shared answer in the order and wording in which it was asked; with the number
 * it is stored under. A version that changed private answers only is not there.
 * @throws NotFoundError; VaultError
 */
export async function openResponse(
  platform: ConsultationPlatform,
  asked: AskedVersion,
  tx: Transaction,
): Promise<{ readonly opened: OpenedVersion; readonly storedVersion: number }> {
  const { organisationId, clientId, visitId, questionnaireId, version, language } = asked
  const client = await findClient(organisationId, clientId, tx)
  if (client === null) throw new NotFoundError()
  const { rows, assistance } = await findShared({ organisationId, clientId }, visitId, tx)
  const opener = await platform.sharedVault.client({ organisationId, clientId }, client.dataKey)
  const responses = openShared(opener, rows, assistance)
  const questionnaire = await lookupFor(responses, (id, of) => definitionIn(platform, id, of, tx))
  const reference = { visitId, questionnaireId, version }
  const opened = openVersion({ responses, questionnaire, source: reference, language })
  const stored = responses.find(
    (response) =>
      response.questionnaireId === questionnaireId &&
      response.submittedAt === opened?.version.submittedAt,
  )
  if (opened === null || stored === undefined) throw new NotFoundError()
  return { opened, storedVersion: stored.version }
}
