import type { AgendaItem } from './agenda.ts'
import type { LeftOver } from './carry.ts'
import { optionOfGoal } from './goal-key.ts'

/** An item of one visit, with what was left over before it and means the same. */
export interface Joined {
  readonly item: AgendaItem
  readonly before: readonly LeftOver[]
}

export interface Together {
  /** What is left over and did not come up again by itself. */
  readonly rest: readonly LeftOver[]
  readonly own: readonly Joined[]
}

/**
 * A goal that was left over and is one of this visit's as well stands once, as this visit's: two
 * people do not talk about it twice, and one tick settles it.
 */
export function together(left: readonly LeftOver[], own: readonly AgendaItem[]): Together {
  const nowOf = new Map<LeftOver, AgendaItem>()
  for (const one of left) {
    const now = own.find((item) => isSameGoal(item, one.item))
    if (now !== undefined) nowOf.set(one, now)
  }
  return {
    rest: left.filter((one) => !nowOf.has(one)),
    own: own.map((item) => ({ item, before: left.filter((one) => nowOf.get(one) === item) })),
  }
}

/**
 * What was ticked or noted at an item: at itself, or else at what was left over, before the client's
 * own came in. Null was taken back here; undefined: never written.
 */
export function saidAt<T>({ item, before }: Joined, said: ReadonlyMap<string, T>): T | undefined {
  const key = [item.key, ...before.map((one) => one.item.key)].find((one) => said.has(one))
  return key === undefined ? undefined : said.get(key)
}

/** The same choice, or the same words; what is only a topic, or the clinician's point, is no goal. */
function isSameGoal(one: AgendaItem, other: AgendaItem): boolean {
  if (one.kind !== 'goal' || other.kind !== 'goal') return false
  const option = optionOfGoal(one.key)
  if (option !== null && option === optionOfGoal(other.key)) return true
  return plain(one.text) === plain(other.text)
}

/** Capitals, spaces and the mark at the end make no other goal of it. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/[\s.!?…]+$/u, '')
    .toLowerCase()
}
