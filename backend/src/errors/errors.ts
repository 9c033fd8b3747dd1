import { ApplicationError } from './application-error.ts'
import type { ApplicationErrorOptions, FieldProblem } from './application-error.ts'

/** 400: not the shape that was asked for. */
export class MalformedError extends ApplicationError {
  readonly status = 400
  constructor(code = 'malformed', fields?: readonly FieldProblem[]) {
    super(code, 'The request is not well-formed.', fields === undefined ? {} : { fields })
  }
}

/** 401: nobody, or somebody whose session is over. */
export class UnauthenticatedError extends ApplicationError {
  readonly status = 401
  constructor(code = 'unauthenticated', message = 'Please sign in.') {
    super(code, message)
  }
}

/** 403: known, but this is not for their role. */
export class ForbiddenError extends ApplicationError {
  readonly status = 403
  constructor(code = 'forbidden', message = 'This is not for your role.') {
    super(code, message)
  }
}

/** 404: not there, or not theirs; the two look the same. */
export class NotFoundError extends ApplicationError {
  readonly status = 404
  constructor() {
    super('not-found', 'There is nothing here.')
  }
}

/** 409: somebody else was first. */
export class ConflictError extends ApplicationError {
  readonly status = 409
}

/** 412: changed since it was read. */
export class StaleError extends ApplicationError {
  readonly status = 412
  constructor(code = 'stale', message = 'This was changed in the meantime.') {
    super(code, message)
  }
}

export class TooLargeError extends ApplicationError {
  readonly status = 413
  constructor() {
    super('too-large', 'The request is too large.')
  }
}

export class UnsupportedMediaTypeError extends ApplicationError {
  readonly status = 415
  constructor() {
    super('unsupported-media-type', 'Send JSON.')
  }
}

/** 422: well-formed, but wrong. */
export class UnprocessableError extends ApplicationError {
  readonly status = 422
  constructor(
    code = 'invalid',
    fields?: readonly FieldProblem[],
    message = 'Something is not right.',
  ) {
    super(code, message, fields === undefined ? {} : { fields })
  }
}

/** 428: a change without saying of what (If-Match, Idempotency-Key). */
export class PreconditionRequiredError extends ApplicationError {
  readonly status = 428
  constructor(header: 'If-Match' | 'Idempotency-Key') {
    super('precondition-required', `Send ${header}.`)
  }
}

export class TooManyRequestsError extends ApplicationError {
  readonly status = 429
  constructor(code = 'too-many', options: ApplicationErrorOptions = {}) {
    super(code, 'Too many tries. Wait a little.', { retryAfter: 60, ...options })
  }
}

/** 503: not now; asking again later helps. */
export class UnavailableError extends ApplicationError {
  readonly status = 503
  constructor(code = 'unavailable', options: ApplicationErrorOptions = {}) {
    super(code, 'Not available for a moment.', { retryAfter: 2, ...options })
  }
}
