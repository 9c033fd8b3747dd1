import type { z } from 'zod'
import { placeAt, type Problem } from './problem.ts'

type Issue = z.core.$ZodIssue

/** What a schema found, in words for the person who edits the definition. */
export function explain(issues: readonly Issue[], definition: unknown): readonly Problem[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      const place = placeAt(issue.path)
      return issue.keys.map((key) => ({ place, message: `unknown key "${key}"` }))
    }
    return [{ place: placeAt(issue.path), message: messageOf(issue, definition) }]
  })
}

function messageOf(issue: Issue, definition: unknown): string {
  if (!isThere(definition, issue.path)) return 'is missing'
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${issue.expected === 'int' ? 'a whole number' : `of type ${issue.expected}`}`
    case 'invalid_value':
      return `must be one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`
    case 'invalid_union':
      return issue.path.at(-1) === 'kind' ? 'unknown kind of question' : 'is not of a known form'
    case 'too_small':
      return `must be at least ${issue.minimum}${unit(issue.origin)}`
    case 'too_big':
      return `must be at most ${issue.maximum}${unit(issue.origin)}`
    default:
      return issue.message
  }
}

function unit(origin: string): string {
  if (origin === 'array') return ' long'
  return origin === 'string' ? ' characters' : ''
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
