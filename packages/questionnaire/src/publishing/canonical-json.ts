export class NotJsonError extends Error {
  override readonly name = 'NotJsonError'
  readonly code = 'not-json'
}

/**
 * The one text of a JSON value: keys in order of their UTF-16 units, no white space, keys without a
 * value left out. Throws a NotJsonError for what JSON cannot hold (RFC 8785 without its floats'
 * corner cases: JSON.stringify writes numbers the same way).
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') {
    return JSON.stringify(value)
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new NotJsonError('A number that is not finite')
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object') throw new NotJsonError(`A value of type ${typeof value}`)
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
  return `{${members.join(',')}}`
}
