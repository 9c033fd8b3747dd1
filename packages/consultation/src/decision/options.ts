import { byText } from '../order.ts'
import type { DecisionOption } from './decision.ts'

/** On every sheet, last, and never removed: their ids are `no-change` and `not-now`. */
export const standingOptions: readonly DecisionOption[] = [
  { id: 'no-change', text: '', standing: 'no-change', for: [], against: [] },
  { id: 'not-now', text: '', standing: 'not-now', for: [], against: [] },
]

export function isStandingId(id: string): boolean {
  return standingOptions.some((option) => option.id === id)
}

/**
 * The id for the next option or line of a sheet: `o1`, `o2`, … One that was taken away is not used again.
 *
 * @param used every id there is or was.
 */
export function nextOptionId(used: Iterable<string>): string {
  const numbers = [...used].map((id) => /^o(\d{1,9})$/.exec(id)?.[1] ?? '0').map(Number)
  return `o${Math.max(0, ...numbers) + 1}`
}

/** `o2` before `o10`: shorter first, then by text. */
export function byOptionId(a: DecisionOption, b: DecisionOption): number {
  return a.id.length - b.id.length || byText(a.id, b.id)
}
