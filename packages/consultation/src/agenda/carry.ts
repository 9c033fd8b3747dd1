import type { Tick } from '../room/field.ts'
import type { AgendaItem } from './agenda.ts'

/** Something that comes back at the next visit. */
export interface LeftOver {
  readonly item: AgendaItem
  /** Somebody said "later": it comes back until it is ticked otherwise. Else it comes back once. */
  readonly asked: boolean
}

/**
 * What one visit leaves for the next: what was ticked "later", now or before and not ticked
 * otherwise since; and what came up at this visit and was not got to, if the agenda was used at all.
 */
export function carry(
  left: readonly LeftOver[],
  own: readonly AgendaItem[],
  ticks: ReadonlyMap<string, Tick | null>,
  day: string,
): readonly LeftOver[] {
  const came = own.map((item): LeftOver => ({ item: { ...item, carriedFrom: day }, asked: false }))
  const tickOf = ({ item }: LeftOver) => ticks.get(item.key) ?? null
  const wasUsed = [...left, ...came].some((one) => tickOf(one) !== null)
  const again = left.filter((one) => tickOf(one) === 'later' || (tickOf(one) === null && one.asked))
  const first = came.filter((one) => tickOf(one) === 'later' || (tickOf(one) === null && wasUsed))
  return [...again, ...first].map((one) =>
    tickOf(one) === 'later' ? { ...one, asked: true } : one,
  )
}
