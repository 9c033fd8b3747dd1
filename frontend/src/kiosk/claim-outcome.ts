import { failedWith, HttpError } from '../shared/http-error.ts'

/** What became of a typed code, as far as the client can do something with it. */
export type ClaimOutcome = 'ok' | 'wrong' | 'locked' | 'revoked' | 'unreachable'

/** Throws everything that is not a reply of the server. */
export function claimOutcome(error: unknown): ClaimOutcome {
  if (!(error instanceof HttpError)) throw error
  if (failedWith(error, 429)) return 'locked'
  if (error.passing) return 'unreachable'
  return failedWith(error, 403) || failedWith(error, 401) ? 'revoked' : 'wrong'
}
