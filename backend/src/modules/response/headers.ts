import type { IncomingHttpHeaders } from 'node:http'
import { MalformedError, PreconditionRequiredError, StaleError } from '../../errors/errors.ts'

/**
 * The revision in `If-Match`, as our ETag gave it: `"12"`.
 * @throws PreconditionRequiredError without one; StaleError for anything that is no revision of ours
 */
export function revisionAsked(headers: IncomingHttpHeaders): number {
  const given = headers['if-match']
  if (given === undefined) throw new PreconditionRequiredError('If-Match')
  const [, revision] = /^"([0-9]{1,9})"$/.exec(given) ?? []
  if (revision === undefined) throw new StaleError()
  return Number(revision)
}

/** @throws MalformedError `idempotency-key-missing` or `idempotency-key-malformed` */
export function idempotencyKey(headers: IncomingHttpHeaders): string {
  const given = headers['idempotency-key']
  if (given === undefined) throw new MalformedError('idempotency-key-missing')
  if (typeof given !== 'string' || !/^[A-Za-z0-9-]{8,64}$/.test(given)) {
    throw new MalformedError('idempotency-key-malformed')
  }
  return given
}
