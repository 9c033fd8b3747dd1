import type { AgendaItem } from '../agenda/agenda.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import { block, written } from './block.ts'
import { answer } from './came-with.ts'
import type { SummaryInput } from './input.ts'
import type { SummaryBlock, SummaryLine } from './summary.ts'
import type { SummaryWords } from './words.ts'

/** What was talked about and what was left, what the client told on the spot and put on the timeline. */
export function discussed(
  { room, visit }: SummaryInput,
  words: SummaryWords,
): readonly SummaryBlock[] {
  const { carried, client, clinician } = room.agenda
  const items = [...carried, ...client, ...clinician]
  const ticked = (tick: AgendaItem['tick']) =>
    items.filter((one) => one.tick === tick).flatMap(item)
  // While nothing is ticked nothing was left over either.
  const untouched = items.every(({ tick }) => tick === null) ? [] : ticked(null)
  const told = room.disclosures
    .filter(({ visitId }) => visitId === visit.id)
    .flatMap((disclosure) => answer(disclosure.answer))
  return [
    block(ticked('discussed')),
    block(told, words.discussed.told),
    block(notesOf(room.timeline, visit.id, words), words.discussed.timeline),
    block(ticked('later'), words.discussed.later),
    block(untouched, words.discussed.untouched),
    block(ticked('dropped'), words.discussed.dropped),
  ].flat()
}

function item({ text, note }: AgendaItem): readonly SummaryLine[] {
  const detail = note.trim()
  return written(text, detail === '' ? {} : { detail })
}

/** Newest versions only; one that was taken away says nothing. */
function notesOf(
  timeline: readonly TimelineEntry[],
  visitId: string,
  { day }: SummaryWords,
): readonly SummaryLine[] {
  return [...Map.groupBy(timeline, ({ id }) => id).values()].flatMap((versions) => {
    const newest = versions.toSorted((a, b) => b.version - a.version)[0]
    if (newest === undefined || newest.removed || newest.visitId !== visitId) return []
    return written(newest.note.text, { label: day(newest.note.day) })
  })
}
