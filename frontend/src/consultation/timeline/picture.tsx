import type { Consultation, Trend } from '@samen/consultation'
import type { TimelineEntry } from '@samen/consultation/room'
import type { TimelineMark } from '@samen/consultation/timeline'
import { monthOf, shortDay } from '@samen/i18n/staff-formats'
import { BarLane } from '@samen/ui/charts/bar-lane'
import { MarkLane } from '@samen/ui/charts/mark-lane'
import { TimeLanes } from '@samen/ui/charts/time-lanes'
import { TrendLane } from '@samen/ui/charts/trend-lane'
import '@samen/ui/styles/time-lanes.css'
import { createMemo, For, Show } from 'solid-js'
import { useStaff } from '../../staff/context.ts'
import { chartTexts } from '../chart-lines.ts'
import { useStandingWords } from '../confirm/confirmed.tsx'
import { useConsultationTexts } from '../context.ts'
import { usePeople } from '../people.ts'
import { laneLines, type Span, within } from './lanes-of.ts'
import { decisionMarks, noteMarks } from './marks.ts'
import { medicineRows } from './medicine-rows.ts'
import type { OpenedPoint } from './point-words.tsx'
import { tableRows } from './table-rows.ts'
import { useTimelineTexts } from './timeline-context.ts'
import { TimelineTable } from './timeline-table.tsx'

/** What can stand beside the trends; `reports`: how it went with what was chosen and agreed. */
export type Also = 'notes' | 'decisions' | 'reports' | 'medicines'

/** What somebody chose to see. */
export interface Shown {
  readonly trends: readonly Trend[]
  readonly also: readonly Also[]
  readonly span: Span
}

interface PictureProps {
  readonly consultation: Consultation
  readonly shown: Shown
  readonly marks: readonly TimelineMark[]
  readonly entries: readonly TimelineEntry[]
  readonly onPoint: (point: OpenedPoint) => void
  /** Undefined: notes are read here, not changed. */
  readonly onNote: ((entry: TimelineEntry) => void) | undefined
}

/** The lanes on their one axis, and the same as a table. */
export function Picture(props: PictureProps) {
  const { language } = useStaff()
  const people = usePeople()
  const texts = useTimelineTexts()
  const words = useConsultationTexts()
  const standing = useStandingWords()
  const day = (of: string) => shortDay(language(), of)
  const span = () => props.shown.span
  const topicOf = (key: string) =>
    props.consultation.trends.find((trend) => trend.key === key)?.topic
  const shows = (one: Also) => props.shown.also.includes(one)
  const marks = createMemo(() => props.marks.filter((mark) => within(span(), mark.day)))
  /** In one lane: what was chosen and agreed, and how it went. */
  const agreed = createMemo(() =>
    marks().filter(({ kind }) =>
      kind === 'report'
        ? shows('reports')
        : (kind === 'decision' || kind === 'agreement') && shows('decisions'),
    ),
  )
  const agreedLane = () => (shows('decisions') ? texts().lanes.decisions : texts().reports)
  const more = () => ({ more: texts().more, fewer: texts().fewer })
  const lines = createMemo(
    () =>
      new Map(
        props.shown.trends.map((trend) => [trend, laneLines(trend, props.consultation, span())]),
      ),
  )
  const medicines = createMemo(() =>
    shows('medicines')
      ? medicineRows(props.consultation, marks(), span(), {
          timeline: texts(),
          medicines: words().medicines,
          day,
          standing,
        })
      : [],
  )
  const rows = () =>
    tableRows(
      props.shown.trends.map((trend) => ({ topic: trend.topic, lines: lines().get(trend) ?? [] })),
      medicines(),
      [...(shows('notes') ? marks().filter(({ kind }) => kind === 'note') : []), ...agreed()],
      texts(),
      standing,
    )

  function open(trend: Trend, lane: number, index: number) {
    const shown = lines().get(trend)?.[lane]
    const line = shown && trend.lines[shown.line]
    const point = shown && line?.points[shown.first + index]
    const version = point && props.consultation.versions[point.at]
    if (version) props.onPoint({ key: trend.key, topic: trend.topic, line, point, version })
  }
  return (
    <>
      <TimeLanes
        label={texts().picture}
        from={span().from}
        to={span().to}
        month={(of, withYear) => monthOf(language(), of, withYear)}
      >
        <For each={props.shown.trends}>
          {(trend) => (
            <TrendLane
              title={trend.topic}
              lines={lines().get(trend) ?? []}
              texts={chartTexts(language(), words().trends)}
              onOpen={(lane, index) => open(trend, lane, index)}
            />
          )}
        </For>
        <Show when={shows('notes')}>
          <MarkLane
            title={texts().lanes.notes(people().client)}
            marks={noteMarks(marks(), props.entries, day, topicOf, props.onNote)}
            none={texts().none.notes}
            texts={more()}
          />
        </Show>
        <Show when={shows('decisions') || shows('reports')}>
          <MarkLane
            title={agreedLane()}
            marks={decisionMarks(agreed(), agreedLane(), day, texts(), standing)}
            none={texts().none.decisions}
            texts={more()}
          />
        </Show>
        <Show when={shows('medicines')}>
          <BarLane
            title={texts().lanes.medicines}
            rows={medicines()}
            none={texts().none.medicines}
            texts={more()}
          />
        </Show>
      </TimeLanes>
      <TimelineTable rows={rows} />
    </>
  )
}
