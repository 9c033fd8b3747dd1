import type { Consultation } from '@samen/consultation'
import type { TimelineMark } from '@samen/consultation/timeline'
import type { TimelineTexts } from '@samen/i18n/timeline'
import type { LaneEvent, LaneRow } from '@samen/ui/charts/bar-lane'
import type { StandingWords } from './marks.ts'
import { sameName, type Span, stretchesOf, within } from './lanes-of.ts'

const kinds = { started: 'begin', changed: 'change', stopped: 'end' } as const

/**
 * A row per medicine: how long it was on the client's own list, and what was decided about it. What
 * was decided about a medicine that is on no list gets a row of its own.
 */
export function medicineRows(
  consultation: Consultation,
  marks: readonly TimelineMark[],
  span: Span,
  day: (day: string) => string,
  texts: TimelineTexts,
  standingWords: StandingWords,
): readonly LaneRow[] {
  const decided = marks.filter((mark) => mark.kind === 'medicine' && within(span, mark.day))
  const eventsOf = (name: string) => decided.filter(({ text }) => sameName(text, name)).map(eventOf)
  const listed = consultation.medicines.map((medicine): LaneRow => {
    const bars = stretchesOf(medicine, consultation, span)
    const events = eventsOf(medicine.name)
    const said = bars.map(({ from, to }) => texts.onList(day(from), day(to)))
    const words = [...said, ...events.map((event) => event.words)].join(', ')
    return {
      key: medicine.id,
      name: medicine.name,
      description: `${medicine.name}: ${words}`,
      bars,
      events,
    }
  })
  const names = new Map<string, string>()
  for (const { text } of decided)
    if (!consultation.medicines.some(({ name }) => sameName(name, text)))
      names.set(text.trim().toLowerCase(), text)
  const others = [...names.values()].map((name): LaneRow => {
    const events = eventsOf(name)
    return {
      key: `decided:${name}`,
      name,
      description: `${name}: ${events.map(({ words }) => words).join(', ')}`,
      bars: [],
      events,
    }
  })
  return [...listed, ...others].filter(({ bars, events }) => bars.length + events.length > 0)

  function eventOf(mark: TimelineMark): LaneEvent {
    // Only those of medicines come here.
    const event = mark.kind === 'medicine' ? mark.event : 'changed'
    const standing = mark.kind === 'medicine' ? mark.standing : 'confirmed'
    const said =
      standing === 'confirmed'
        ? texts.decided(texts.events[event], day(mark.day))
        : `${texts.event(texts.events[event], day(mark.day))} (${standingWords(standing)})`
    return { day: mark.day, kind: kinds[event], words: said }
  }
}
