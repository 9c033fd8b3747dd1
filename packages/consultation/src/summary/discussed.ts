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
  const items = [...client, ...carried, ...clinician]
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

/** What was put on the timeline, or changed on it, in this visit. */
function notesOf(
  timeline: readonly TimelineEntry[],
  visitId: string,
  { day }: SummaryWords,
): readonly SummaryLine[] {
  return timeline
    .filter((entry) => entry.visitId === visitId)
    .flatMap(({ note }) => written(note.text, { label: day(note.day) }))
}
