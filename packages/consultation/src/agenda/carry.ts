import type { Tick } from '../room/field.ts'
import type { AgendaItem } from './agenda.ts'
import { saidAt, type Together } from './same-goal.ts'

/** Something that comes back at the next visit. */
export interface LeftOver {
  readonly item: AgendaItem
  /** Somebody said "later": it comes back until it is ticked otherwise. Else it comes back once. */
  readonly asked: boolean
}

/**
 * What one visit leaves for the next: what was ticked "later", now or before and not ticked
 * otherwise since; and what came up at this visit and was not got to, if the agenda was used at all.
 * What came up again goes on as this visit's, and is asked about for as long as it was.
 */
export function carry(
  { rest, own }: Together,
  ticks: ReadonlyMap<string, Tick | null>,
  day: string,
): readonly LeftOver[] {
  const again = rest.map((one) => ({ one, tick: ticks.get(one.item.key) ?? null }))
  const came = own.map((joined) => ({
    one: {
      item: { ...joined.item, carriedFrom: day },
      asked: joined.before.some(({ asked }) => asked),
    },
    tick: saidAt(joined, ticks) ?? null,
  }))
  const wasUsed = [...again, ...came].some(({ tick }) => tick !== null)
  return [
    ...again.filter(({ one, tick }) => tick === 'later' || (tick === null && one.asked)),
    ...came.filter(
      ({ one, tick }) => tick === 'later' || (tick === null && (wasUsed || one.asked)),
    ),
  ].map(({ one, tick }) => (tick === 'later' ? { ...one, asked: true } : one))
}
