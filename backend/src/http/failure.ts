import type { Failure } from '@samen/contract/common'
import { ConstraintError, DatabaseUnavailableError } from '@samen/db/errors'
import { ApplicationError } from '../errors/application-error.ts'
import {
  ConflictError,
  MalformedError,
  NotFoundError,
  TooLargeError,
  TooManyRequestsError,
  UnauthenticatedError,
  UnavailableError,
  UnsupportedMediaTypeError,
} from '../errors/errors.ts'

/**
 * Any failure as one we tell of; null when it is a mistake of ours, of which nothing is told.
 * Fastify and its plugins mark theirs with a `statusCode`.
 */
export function toApplicationError(error: unknown): ApplicationError | null {
  if (error instanceof ApplicationError) return error
  if (!(error instanceof Error)) return null
  if (error instanceof DatabaseUnavailableError)
    return new UnavailableError('database-unavailable', { cause: error })
  if (error instanceof ConstraintError) return ofConstraint(error)
  const status = 'statusCode' in error ? error.statusCode : undefined
  switch (status) {
    case 401:
      return new UnauthenticatedError()
    // Of a file that may not be served nothing is told.
    case 403:
    case 404:
      return new NotFoundError()
    case 413:
      return new TooLargeError()
    case 415:
      return new UnsupportedMediaTypeError()
    case 429:
      return new TooManyRequestsError()
    case 503:
      return new UnavailableError('overloaded')
    default:
      return typeof status === 'number' && status >= 400 && status < 500
        ? new MalformedError()
        : null
  }
}

/** A net under the services, for two requests that do the same thing at the same moment. */
function ofConstraint({ kind }: ConstraintError): ApplicationError | null {
  if (kind === 'unique') return new ConflictError('conflict', 'Somebody else was first.')
  return kind === 'foreign_key' ? new NotFoundError() : null
}

/** The one shape of every failure. */
export function toReply(error: ApplicationError | null, requestId: string): Failure {
  if (error === null)
    return { code: 'internal', message: 'Something went wrong on our side.', requestId }
  return {
    code: error.code,
    message: error.message,
    ...(error.fields === undefined ? {} : { fields: [...error.fields] }),
    requestId,
  }
}
