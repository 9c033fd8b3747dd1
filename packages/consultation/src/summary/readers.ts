import { block } from './block.ts'
import type { SummaryInput } from './input.ts'
import type { SummaryBlock } from './summary.ts'
import type { SummaryWords } from './words.ts'

/** So many days are named for one person; of more there is the number only. */
const shownDays = 6

/** Who looked at the client's answers, and on which days: the last one who looked first. */
export function readers(
  { readers: all, visit }: SummaryInput,
  words: SummaryWords,
): readonly SummaryBlock[] {
  const newestFirst = all.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
  const people = Map.groupBy(newestFirst, ({ name, role }) => `${role} ${name}`)
  const lines = [...people.values()].flatMap((times) => {
    const [last] = times
    if (last === undefined) return []
    const days = [...new Set(times.map(({ at }) => words.dayIn(visit.timeZone, at)))]
    const shown = words.list(days.slice(0, shownDays).map((day) => words.day(day)))
    const more = days.length - shownDays
    const detail = more > 0 ? `${shown}. ${words.readers.earlier(more)}` : shown
    const role = words.readers.role(last.role)
    return [{ text: role === '' ? last.name : `${last.name}, ${role}`, detail }]
  })
  return block(lines)
}
