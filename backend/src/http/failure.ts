import type { Failure } from '@samen/contract/common'
import { DatabaseUnavailableError } from '@samen/db/errors'
import { ApplicationError } from '../errors/application-error.ts'
import {
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
  const status = 'statusCode' in error ? error.statusCode : undefined
  switch (status) {
    case 401:
      return new UnauthenticatedError()
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
