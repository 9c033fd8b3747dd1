import type { Consultation, MedicineLine } from '@samen/consultation'
import type { TimelineMark } from '@samen/consultation/timeline'
import type { LaneEvent, LaneRow } from '@samen/ui/charts/bar-lane'
import type { StandingWords } from './marks.ts'
import { partsOf, sameName, type Span, stretchesOf, within } from './lanes-of.ts'
import { type ToldWords, toldAbout } from './medicine-told.ts'

type MedicineMark = Extract<TimelineMark, { kind: 'medicine' }>

/** A medicine's row, and for the table from when to when it was on the list. */
export interface MedicineRow extends LaneRow {
  readonly listed: readonly { readonly day: string; readonly words: string }[]
}

export interface RowWords extends ToldWords {
  readonly standing: StandingWords
}

const kinds = { started: 'begin', changed: 'change', stopped: 'end' } as const

/**
 * A row per medicine: how long it was on the client's own list, what the client told that became
 * different, and what was decided about it. The bar breaks where it became different. What was
 * decided about a medicine that is on no list gets a row of its own.
 */
export function medicineRows(
  consultation: Consultation,
  marks: readonly TimelineMark[],
  span: Span,
  words: RowWords,
): readonly MedicineRow[] {
  const { medicines } = consultation
  const decided = marks.filter(isMedicine).filter(({ day }) => within(span, day))
  const ownerOf = new Map(decided.map((mark) => [mark, medicineCalled(mark.text, medicines)]))
  const listed = medicines.map((medicine) => {
    const told = toldAbout(medicine, consultation, words).filter(({ day }) => within(span, day))
    const mine = decided.filter((mark) => ownerOf.get(mark) === medicine)
    const stretches = stretchesOf(medicine, consultation, span)
    const breaks = [...told, ...mine.filter(changesIt)].map(({ day }) => day)
    return rowOf(medicine.id, medicine.name, {
      bars: stretches.flatMap((stretch) => partsOf(stretch, breaks)),
      listed: stretches.map(({ from, to }) => ({
        day: from,
        words: words.timeline.onList(words.day(from), words.day(to)),
      })),
      events: [...told, ...mine.map((mark) => eventOf(mark, words))].toSorted(byDay),
    })
  })
  const loose = decided.filter((mark) => ownerOf.get(mark) === undefined)
  const others = [...Map.groupBy(loose, ({ text }) => text.trim().toLowerCase()).values()].map(
    (ofOne) => {
      const name = ofOne.at(-1)?.text ?? ''
      const events = ofOne.map((mark) => eventOf(mark, words)).toSorted(byDay)
      return rowOf(`decided:${name}`, name, { bars: [], listed: [], events })
    },
  )
  return [...listed, ...others].filter(({ bars, events }) => bars.length + events.length > 0)
}

function isMedicine(mark: TimelineMark): mark is MedicineMark {
  return mark.kind === 'medicine'
}

/** Called so now, or else called so once: what was decided stays with it under a new name. */
function medicineCalled(
  name: string,
  medicines: readonly MedicineLine[],
): MedicineLine | undefined {
  return (
    medicines.find((medicine) => sameName(medicine.name, name)) ??
    medicines.find(({ moments }) => moments.some((moment) => sameName(moment.name, name)))
  )
}

/** What nobody confirmed is marked, and breaks no bar: it need not have happened. */
function changesIt({ event, standing }: MedicineMark): boolean {
  return event === 'changed' && standing === 'confirmed'
}

function rowOf(
  key: string,
  name: string,
  of: Pick<MedicineRow, 'bars' | 'listed' | 'events'>,
): MedicineRow {
  const said = [...of.listed, ...of.events].map(({ words }) => words).join(', ')
  return { key, name, description: `${name}: ${said}`, ...of }
}

function eventOf({ day, event, standing }: MedicineMark, words: RowWords): LaneEvent {
  const { events, decided, event: planned } = words.timeline
  const said =
    standing === 'confirmed'
      ? decided(events[event], words.day(day))
      : `${planned(events[event], words.day(day))} (${words.standing(standing)})`
  return { day, kind: kinds[event], words: said }
}

function byDay(one: LaneEvent, other: LaneEvent): number {
  return one.day === other.day ? 0 : one.day < other.day ? -1 : 1
}
