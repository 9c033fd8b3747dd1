/**
 * JSON with the keys of every object sorted and nothing between: one text for one value, so that it
 * can be hashed. Members that are `undefined` are left out, as JSON.stringify does.
 */
export const canonicalJson = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(value)
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  // Strings are added up rather than joined: this runs over every submission, twice.
  let text = ''
  if (Array.isArray(value)) {
    for (const item of value) text += `${text === '' ? '' : ','}${canonicalJson(item)}`
    return `[${text}]`
  }
  for (const name of Object.keys(value).sort()) {
    const member: unknown = Reflect.get(value, name)
    if (member === undefined) continue
    text += `${text === '' ? '' : ','}${nameText(name)}:${canonicalJson(member)}`
  }
  return `{${text}}`
}

const plainName = /^[A-Za-z0-9_.@-]*$/
const nameText = (name: string): string =>
  plainName.test(name) ? `"${name}"` : JSON.stringify(name)
