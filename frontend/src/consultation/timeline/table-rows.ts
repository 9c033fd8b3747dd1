import type { TimelineMark } from '@samen/consultation/timeline'
import type { TimelineTexts } from '@samen/i18n/timeline'
import type { LaneLine } from './lanes-of.ts'
import { type StandingWords, stateOf } from './marks.ts'
import type { MedicineRow } from './medicine-rows.ts'
import type { TimelineRow } from './timeline-table.tsx'

/** What the picture shows, a row each, by day: trends, medicines, decisions, agreements, notes. */
export function tableRows(
  trends: readonly { readonly topic: string; readonly lines: readonly LaneLine[] }[],
  medicines: readonly MedicineRow[],
  marks: readonly TimelineMark[],
  texts: TimelineTexts,
  standingWords: StandingWords,
): readonly TimelineRow[] {
  const answers = trends.flatMap(({ topic, lines }) =>
    lines.flatMap(({ points }) =>
      points.map(({ day, label, note }) => ({
        day,
        what: topic,
        words: note === undefined ? label : `${label}. ${note}`,
      })),
    ),
  )
  const rows = medicines.flatMap(({ name, listed, events }) =>
    [...listed, ...events].map(({ day, words }) => ({
      day,
      what: texts.table.medicine(name),
      words,
    })),
  )
  const said = marks.flatMap((mark) => {
    if (mark.kind === 'medicine') return []
    if (mark.kind === 'note') return [{ day: mark.day, what: texts.table.note, words: mark.text }]
    const words = [mark.text, ...stateOf(mark, texts, standingWords)].join(' · ')
    return [{ day: mark.day, what: texts.kinds[mark.kind], words }]
  })
  return [...answers, ...rows, ...said].toSorted((a, b) =>
    a.day === b.day ? 0 : a.day < b.day ? -1 : 1,
  )
}
