import type { z } from 'zod'
import { placeAt, problem, type Problem } from './problem.ts'
import { isReason, type ReasonCode } from './reasons.ts'

type Issue = z.core.$ZodIssue

/** What a schema found, in words for the person who edits the definition. */
export function explain(issues: readonly Issue[], definition: unknown): readonly Problem[] {
  return issues.flatMap((issue) => {
    const place = placeAt(issue.path)
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => problem(place, 'unknown-key', { key }))
    }
    return [isThere(definition, issue.path) ? found(issue, place) : problem(place, 'missing')]
  })
}

function found(issue: Issue, place: string): Problem {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'int'
        ? problem(place, 'not-whole')
        : problem(place, 'wrong-type', { type: issue.expected })
    case 'invalid_value': {
      const known = issue.values.map((value) => JSON.stringify(value)).join(', ')
      return problem(place, 'not-one-of', { known })
    }
    case 'invalid_union':
      return problem(place, issue.path.at(-1) === 'kind' ? 'unknown-kind' : 'unknown-form')
    case 'too_small':
      return problem(place, least(issue.origin), { least: Number(issue.minimum) })
    case 'too_big':
      return problem(place, most(issue.origin), { most: Number(issue.maximum) })
    case 'custom':
      return isReason(issue.message)
        ? problem(place, issue.message, issue.params)
        : problem(place, 'malformed', { what: issue.message })
    default:
      // Our own schemas say with a code what they ask.
      return isReason(issue.message)
        ? problem(place, issue.message)
        : problem(place, 'malformed', { what: issue.message })
  }
}

function least(origin: string): ReasonCode {
  if (origin === 'array') return 'too-few'
  return origin === 'string' ? 'too-short' : 'too-low'
}

function most(origin: string): ReasonCode {
  if (origin === 'array') return 'too-many'
  return origin === 'string' ? 'too-long' : 'too-high'
}

function isThere(definition: unknown, path: readonly PropertyKey[]): boolean {
  let at = definition
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return false
    // Any own key may be looked at; what is found is unknown again.
    at = (at as Readonly<Record<PropertyKey, unknown>>)[step]
  }
  return at !== undefined
}
