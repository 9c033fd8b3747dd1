/** A place in the request and what is wrong there; never what was sent. */
export interface FieldProblem {
  /** E.g. `answers[3].value`. */
  readonly place: string
  readonly reason: string
  /** Where `reason` is English for an editor: what it says as a stable code, and what it names. */
  readonly code?: string
  readonly values?: Readonly<Record<string, string | number>>
  readonly criterion?: string
}

export interface ApplicationErrorOptions {
  readonly fields?: readonly FieldProblem[]
  /** Seconds until it makes sense to ask again. */
  readonly retryAfter?: number
  readonly cause?: unknown
}

/**
 * A failure that the one who asks may know about. `code` is stable, `message` is for people and never
 * repeats what was sent; everything else that is thrown becomes a bare 500.
 */
export abstract class ApplicationError extends Error {
  abstract readonly status: number
  readonly code: string
  readonly fields: readonly FieldProblem[] | undefined
  readonly retryAfter: number | undefined

  constructor(code: string, message: string, options: ApplicationErrorOptions = {}) {
    super(message, { cause: options.cause })
    this.name = new.target.name
    this.code = code
    this.fields = options.fields
    this.retryAfter = options.retryAfter
  }
}
