import type { AgendaItem } from '../agenda/agenda.ts'
import type { ShownAnswer } from '../view.ts'
import { block, written } from './block.ts'
import type { SummaryInput } from './input.ts'
import type { SummaryBlock, SummaryLine } from './summary.ts'
import type { SummaryWords } from './words.ts'

/**
 * What the client came with: own goals in own order, what goes with them, what went well. Of what
 * the client wanted to tell there is the topic only; what was told stands with what was discussed.
 */
export function cameWith(input: SummaryInput, words: SummaryWords): readonly SummaryBlock[] {
  const { room, consultation, visit } = input
  const { carried, client } = room.agenda
  const of = (kind: AgendaItem['kind']) => client.filter((item) => item.kind === kind)
  // Without a preparation for this visit the consultation shows an earlier one.
  const prepared = consultation.preparation?.source.visitId === visit.id
  const { wishes, wentWell } = prepared ? consultation : { wishes: [], wentWell: [] }
  return [
    // The client's own order matters.
    block(of('goal').flatMap((item) => goal(item, input, words))).map((goals) => ({
      ...goals,
      ordered: true as const,
    })),
    block(
      carried.filter(({ from }) => from === 'client').flatMap((item) => goal(item, input, words)),
      words.cameWith.carried,
    ),
    block(
      of('topic').flatMap(({ text }) => written(text)),
      words.cameWith.toTell,
    ),
    block(wishes.flatMap(answer), words.cameWith.also),
    // One thing is asked about what went well, and the heading says it.
    block(
      wentWell.flatMap((shown) => said(shown)),
      words.cameWith.wentWell,
    ),
  ].flat()
}

function goal(
  { text, typedBy, carriedFrom }: AgendaItem,
  { visit }: SummaryInput,
  { cameWith: its, day }: SummaryWords,
): readonly SummaryLine[] {
  const details = [
    ...(carriedFrom === undefined ? [] : [its.leftFrom(day(carriedFrom))]),
    ...(typedBy === 'clinician' ? [its.typedBy(visit.clinician)] : []),
  ]
  return written(text, details.length > 0 ? { detail: details.join('. ') } : {})
}

/** A shared answer under what it is about; one marked "discuss" has no words here and is left out. */
export const answer = (shown: ShownAnswer): readonly SummaryLine[] =>
  said(shown, { label: shown.topic })

function said(
  { lines, note, discuss }: ShownAnswer,
  about: Pick<SummaryLine, 'label'> = {},
): readonly SummaryLine[] {
  if (discuss === true) return []
  return written(lines.join('\n'), {
    ...about,
    ...(note === undefined || note.trim() === '' ? {} : { detail: note.trim() }),
  })
}
