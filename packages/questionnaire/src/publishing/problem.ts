/** One reason why a definition cannot be published. */
export interface Problem {
  /** The path in the definition, e.g. `sections[2].items[4].visible`; empty for the whole. */
  readonly place: string
  /** For the person who edits it; plain English. */
  readonly message: string
}

/** A path as it would be typed after the definition. */
export function placeAt(path: readonly PropertyKey[]): string {
  return path.reduce<string>((place, step) => {
    if (typeof step === 'number') return `${place}[${step}]`
    return place === '' ? String(step) : `${place}.${String(step)}`
  }, '')
}

/** A problem for every code that stands twice; `place` of each comes from `placeOf`. */
export function duplicates(
  codes: readonly string[],
  what: string,
  placeOf: (index: number) => string,
): readonly Problem[] {
  return codes.flatMap((code, index) => {
    const first = codes.indexOf(code)
    if (first === index) return []
    const message = `duplicate ${what} "${code}"; it already stands at ${placeOf(first)}`
    return [{ place: placeOf(index), message }]
  })
}
