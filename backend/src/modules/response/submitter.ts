import { ConflictError, ForbiddenError, UnauthenticatedError } from '../../errors/errors.ts'
import type { AskedForm } from '../questionnaire/asked.ts'

export type QuestionnaireForm = AskedForm
export type VisitState = 'planned' | 'closed' | 'cancelled'

/** Whose draft or submission it is: from the verified token. */
export interface Submitter {
  readonly organisationId: string
  readonly sessionId: string
  readonly clientId: string
  readonly visitId: string
}

/** What the session's row says of the one who asks. */
export interface SessionSeen {
  /** Not revoked and not expired. */
  readonly live: boolean
  /** "Ben jij Sam?" was answered with yes. */
  readonly confirmed: boolean
}

/** @throws UnauthenticatedError when the session is over, ForbiddenError before "Ben jij Sam?" */
export function requireSession<T extends SessionSeen>(seen: T | null): T {
  if (seen === null || !seen.live) throw new UnauthenticatedError()
  if (!seen.confirmed) throw new ForbiddenError('not-confirmed', 'First say who you are.')
  return seen
}

/** The state a visit must be in for this to be written: afterwards is after the consultation. */
export const stateFor = (form: QuestionnaireForm): 'planned' | 'closed' =>
  form === 'after' ? 'closed' : 'planned'

/** What is a preparation for the consultation; a decision aid beside it is none. */
export const isPreparation = (form: QuestionnaireForm): boolean =>
  form === 'easy' || form === 'full'

/**
 * Until the consultation is closed the client may write; what is asked afterwards, only then.
 * @throws ConflictError `consultation-closed` or `consultation-open`
 */
export function requireStateFor(form: QuestionnaireForm, state: VisitState): void {
  if (state === stateFor(form)) return
  if (state === 'planned')
    throw new ConflictError('consultation-open', 'The consultation is not closed yet.')
  throw new ConflictError('consultation-closed', 'The consultation is closed.')
}
