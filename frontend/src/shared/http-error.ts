export interface RefusedField {
  /** E.g. `sections[2].questions[4].visible`. */
  readonly place: string
  readonly reason: string
  /** Where `reason` is English for an editor: what it says as a stable code, and what it names. */
  readonly code?: string
  readonly values?: Readonly<Record<string, string | number>>
  /** The criterion of a decision aid that is missed. */
  readonly criterion?: string
}

/** Why a call failed: no answer at all (`status` 0), or what the server said. */
export class HttpError extends Error {
  override readonly name = 'HttpError'
  /** HTTP status; 0 when there was no answer: offline, too slow, or cut off half-way. */
  readonly status: number
  /** The server's stable code, e.g. `stale`; `unreachable` without an answer. */
  readonly code: string
  /** Seconds the server asks to wait, when it said so. */
  readonly retryAfter: number | undefined

  /** Places in the request that were refused, and why. */
  readonly fields: readonly RefusedField[]

  constructor(
    status: number,
    code: string,
    retryAfter?: number,
    fields: readonly RefusedField[] = [],
  ) {
    super(`${status} ${code}`)
    this.status = status
    this.code = code
    this.retryAfter = retryAfter
    this.fields = fields
  }

  /** The same call may succeed later: nothing about it was wrong. */
  get passing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500
  }
}

/** Whether this call failed with this status. */
export const failedWith = (error: unknown, status: number): boolean =>
  error instanceof HttpError && error.status === status
