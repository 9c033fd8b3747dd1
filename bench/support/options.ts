import { parseArgs } from 'node:util'

/**
 * Numbers from the command line, `--rounds=3`, over the defaults a bench was measured with. An
 * option that the bench does not know stops it with a clear message.
 */
export function numbersFrom<Name extends string>(
  defaults: Readonly<Record<Name, number>>,
): Record<Name, number> {
  const names = Object.keys(defaults) as Name[]
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]))
  const { values } = parseArgs({ options, strict: true })
  const chosen = names.map((name) => [name, numberFrom(name, values[name], defaults[name])])
  return Object.fromEntries(chosen) as Record<Name, number>
}

function numberFrom(name: string, given: unknown, usual: number): number {
  if (given === undefined) return usual
  const value = Number(given)
  if (!(value > 0)) throw new RangeError(`--${name} must be a number above 0`)
  return value
}
