import { ConflictError, ForbiddenError, UnauthenticatedError } from '../../errors/errors.ts'

export type { AskedForm as QuestionnaireForm } from '../questionnaire/asked.ts'
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

/** Until the consultation is closed the client may write. @throws ConflictError */
export function requireOpenVisit(state: VisitState): void {
  if (state !== 'planned') {
    throw new ConflictError('consultation-closed', 'The consultation is closed.')
  }
}
