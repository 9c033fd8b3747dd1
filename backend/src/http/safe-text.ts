import { MalformedError } from '../errors/errors.ts'

const unsafeKeys = new Set(['__proto__', 'constructor', 'prototype'])

/** PostgreSQL refuses NUL; a lone surrogate would come back as another character. */
const isSafe = (text: string): boolean => !text.includes('\0') && text.isWellFormed()

/**
 * Walks a value of any shape (a body, a query, params), keys included.
 * @throws MalformedError `invalid-text` or `unsafe-key`
 */
export function refuseUnsafeText(value: unknown): void {
  if (typeof value === 'string') {
    if (!isSafe(value)) throw new MalformedError('invalid-text')
  } else if (Array.isArray(value)) {
    for (const item of value) refuseUnsafeText(item)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      if (!isSafe(key)) throw new MalformedError('invalid-text')
      if (unsafeKeys.has(key)) throw new MalformedError('unsafe-key')
      refuseUnsafeText(member)
    }
  }
}
