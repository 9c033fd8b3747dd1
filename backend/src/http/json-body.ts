import { isUtf8 } from 'node:buffer'
import { MalformedError } from '../errors/errors.ts'
import { refuseUnsafeText } from './safe-text.ts'

/** Deeper than anything the contract asks for; a bomb is 10,000 deep. */
const maximumDepth = 64

// A backslash escape is the only way NUL and lone surrogates get into valid UTF-8 JSON, and an
// escaped key could hide a name; without any of these there is nothing to walk for.
const suspicious = /\\u|__proto__|constructor|prototype/i

type Parse = (text: string) => unknown

/**
 * Turns the bytes of a request into a value that is safe to look into: UTF-8, JSON, not too deep, no
 * key that could reach a prototype, no text that PostgreSQL cannot store.
 * @throws MalformedError
 */
export function parseJsonBody(bytes: Buffer, parse: Parse): unknown {
  if (!isUtf8(bytes)) throw new MalformedError('malformed-json')
  const text = bytes.toString('utf8')
  refuseDepth(text)
  const value = parse(text)
  if (suspicious.test(text)) refuseUnsafeText(value)
  return value
}

/** One pass over the text before it is parsed. */
function refuseDepth(text: string): void {
  let depth = 0
  let inString = false
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    if (inString) {
      if (unit === 0x5c) i += 1
      else if (unit === 0x22) inString = false
    } else if (unit === 0x22) inString = true
    else if (unit === 0x7b || unit === 0x5b) {
      depth += 1
      if (depth > maximumDepth) throw new MalformedError('too-deep')
    } else if (unit === 0x7d || unit === 0x5d) depth -= 1
  }
}
