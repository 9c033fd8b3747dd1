import { medicineChanges } from '@samen/consultation/timeline'
import type { Consultation, MedicineLine } from '@samen/consultation'
import type { ConsultationTexts } from '@samen/i18n/consultation'
import type { TimelineTexts } from '@samen/i18n/timeline'
import type { LaneEvent } from '@samen/ui/charts/bar-lane'

export interface ToldWords {
  readonly timeline: TimelineTexts
  readonly medicines: ConsultationTexts['medicines']
  /** A day as it stands in words. */
  readonly day: (day: string) => string
}

/** What the client told that became different about a medicine: another name, another use. */
export function toldAbout(
  medicine: MedicineLine,
  { versions }: Consultation,
  words: ToldWords,
): readonly LaneEvent[] {
  return changesInWords(medicine, words.medicines).flatMap(({ at, words: what }) => {
    const day = versions[at]?.source.day
    if (day === undefined) return []
    return [{ day, kind: 'told' as const, words: words.timeline.told(what, words.day(day)) }]
  })
}

/** What became different about a medicine, in words; `at` counts the consultation's versions. */
export function changesInWords(
  medicine: MedicineLine,
  texts: ConsultationTexts['medicines'],
): readonly { readonly at: number; readonly words: string }[] {
  return medicineChanges(medicine).map((change) => ({
    at: change.at,
    words:
      change.kind === 'renamed'
        ? texts.renamed(change.name, change.before)
        : texts.usedOtherwise(change.question, change.now.join(', '), change.before.join(', ')),
  }))
}
