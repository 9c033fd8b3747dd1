import { type ReasonCode, reasons } from './reasons.ts'

/** What stands in the `{names}` of a reason. */
export type ReasonValues = Readonly<Record<string, string | number>>

/** One reason why a definition cannot be published. */
export interface Problem {
  /** The path in the definition, e.g. `sections[2].items[4].visible`; empty for the whole. */
  readonly place: string
  /** Stable; an interface has words for it in its own language. */
  readonly code: string
  readonly values: ReasonValues
  /** The same for the person who edits it, in plain English. */
  readonly message: string
}

/** A problem of a reason, with the English of `words`, in which `{names}` are filled in. */
export function problemIn<Code extends string>(words: Readonly<Record<Code, string>>) {
  return (place: string, code: Code, values: ReasonValues = {}): Problem => ({
    place,
    code,
    values,
    message: fill(words[code], values),
  })
}

export const problem: (place: string, code: ReasonCode, values?: ReasonValues) => Problem =
  problemIn(reasons)

function fill(words: string, values: ReasonValues): string {
  return words.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
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
    return [problem(placeOf(index), 'duplicate', { what, code, first: placeOf(first) })]
  })
}
