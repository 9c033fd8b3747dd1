import { byText } from '../order.ts'
import type { TimelineEntry } from './entry.ts'

/** The notes as they stand: the newest version of each that was not taken off, by day. */
export function notesOf(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const newest = new Map<string, TimelineEntry>()
  for (const entry of entries) {
    if ((newest.get(entry.id)?.version ?? 0) < entry.version) newest.set(entry.id, entry)
  }
  return [...newest.values()]
    .filter(({ removed }) => !removed)
    .toSorted((a, b) => byText(a.note.day, b.note.day) || byText(a.id, b.id))
}
