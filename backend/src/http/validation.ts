import type { z } from 'zod'
import { MalformedError, NotFoundError, UnprocessableError } from '../errors/errors.ts'
import type { ApplicationError, FieldProblem } from '../errors/application-error.ts'

/** Which part of the request did not fit its schema. */
export type RequestPart = 'body' | 'querystring' | 'params' | 'headers'

type Issue = z.core.$ZodIssue
interface Verdict {
  readonly malformed: boolean
  readonly reason: string
}

/**
 * What Zod found, as the failure that is told: 400 when it is not the shape that was asked for, 422
 * when the shape is right and the value is not. An address that does not fit is an address where
 * nothing is. Never repeats what was sent.
 */
export function toFailure(
  error: z.core.$ZodError,
  part: RequestPart,
  sent: unknown,
): ApplicationError {
  if (part === 'params') return new NotFoundError()
  const verdicts = error.issues.map((issue) => verdictOf(issue, sent))
  const fields: FieldProblem[] = error.issues.map((issue, index) => ({
    place: placeOf(issue.path),
    reason: verdicts[index]?.reason ?? 'invalid',
  }))
  return verdicts.some((verdict) => verdict.malformed)
    ? new MalformedError('malformed', fields)
    : new UnprocessableError('invalid', fields)
}

function verdictOf(issue: Issue, sent: unknown): Verdict {
  switch (issue.code) {
    case 'invalid_type': {
      // Zod calls 2.5 a wrong type where a whole number is asked for; it is a number all the same.
      if (issue.expected === 'int' && typeof valueAt(sent, issue.path) === 'number')
        return { malformed: false, reason: 'not-a-whole-number' }
      const missing = valueAt(sent, issue.path) === undefined
      return { malformed: true, reason: missing ? 'missing' : 'wrong-type' }
    }
    case 'unrecognized_keys':
      return { malformed: true, reason: 'unknown-key' }
    case 'invalid_value': {
      const wellTyped = issue.values.some(
        (value) => typeof value === typeof valueAt(sent, issue.path),
      )
      return wellTyped
        ? { malformed: false, reason: 'unknown-value' }
        : { malformed: true, reason: 'wrong-type' }
    }
    case 'too_big':
      return { malformed: false, reason: issue.origin === 'string' ? 'too-long' : 'too-large' }
    case 'too_small':
      return { malformed: false, reason: issue.origin === 'string' ? 'too-short' : 'too-small' }
    case 'invalid_format':
      return { malformed: false, reason: 'wrong-format' }
    case 'custom':
    case 'not_multiple_of':
      return { malformed: false, reason: 'invalid' }
    default:
      return { malformed: true, reason: 'wrong-type' }
  }
}

function valueAt(sent: unknown, path: readonly PropertyKey[]): unknown {
  let value = sent
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = Reflect.get(value, key)
  }
  return value
}

/** `answers[3].value`; the whole of what was sent is `''`. */
function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) =>
      typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`,
    )
    .join('')
}
