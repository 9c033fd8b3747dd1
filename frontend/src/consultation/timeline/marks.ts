import type { Standing, TimelineEntry } from '@samen/consultation/room'
import type { TimelineMark } from '@samen/consultation/timeline'
import type { TimelineTexts } from '@samen/i18n/timeline'
import type { LaneMark } from '@samen/ui/charts/mark-lane'

type Of<Kind extends TimelineMark['kind']> = Extract<TimelineMark, { kind: Kind }>

/** The client's notes as flags; `open` is given where they can be changed. */
export function noteMarks(
  marks: readonly TimelineMark[],
  entries: readonly TimelineEntry[],
  when: (day: string) => string,
  /** What a trend is about, by its key. */
  topicOf: (key: string) => string | undefined,
  open: ((entry: TimelineEntry) => void) | undefined,
): readonly LaneMark[] {
  return marks.flatMap((mark) => {
    if (mark.kind !== 'note') return []
    const entry = entries.find(({ id }) => id === mark.id)
    return [
      {
        key: mark.key,
        day: mark.day,
        when: when(mark.day),
        text: mark.text,
        detail: mark.about === undefined ? undefined : topicOf(mark.about),
        look: 'flag' as const,
        onOpen: open && entry ? () => open(entry) : undefined,
      },
    ]
  })
}

/** How far a version is, in the words that stand everywhere else. */
export type StandingWords = (standing: Standing) => string

/**
 * Decisions as thin lines, agreements and what was told of them as dashed ones. What kind of mark it
 * is stands with each, unless the lane is called so: a label is said once.
 */
export function decisionMarks(
  marks: readonly TimelineMark[],
  lane: string,
  when: (day: string) => string,
  texts: TimelineTexts,
  standingWords: StandingWords,
): readonly LaneMark[] {
  return marks.flatMap((mark) => {
    if (mark.kind === 'note' || mark.kind === 'medicine') return []
    const kind = texts.kinds[mark.kind]
    const details = [...(kind === lane ? [] : [kind]), ...stateOf(mark, texts, standingWords)]
    return [
      {
        key: mark.key,
        day: mark.day,
        when: when(mark.day),
        text: mark.text,
        detail: details.length === 0 ? undefined : details.join(' · '),
        look: mark.kind === 'decision' ? ('line' as const) : ('dashed' as const),
      },
    ]
  })
}

/** What belongs to a mark beside its words: how far it is, or what was told. */
export function stateOf(
  mark: Of<'decision'> | Of<'agreement'> | Of<'report'>,
  texts: TimelineTexts,
  standingWords: StandingWords,
): readonly string[] {
  if (mark.kind === 'report') return mark.answers.flatMap(({ lines }) => lines)
  return [
    ...(mark.kind === 'agreement' && mark.state === 'stopped' ? [texts.stopped] : []),
    ...(mark.standing === 'confirmed' ? [] : [standingWords(mark.standing)]),
    ...(mark.superseded ? [texts.superseded] : []),
  ]
}
