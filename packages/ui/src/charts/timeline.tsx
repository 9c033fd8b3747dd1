import { createMemo, For, Show } from 'solid-js'
import { timeScale } from './scales.ts'
import { TimeAxis } from './time-axis.tsx'

export interface TimelineMark {
  /** ISO day. */
  readonly day: string
  /**
   * `begin` and `end` are larger than what lies between; `end` is open. `change` breaks the line: it
   * goes on in another way.
   */
  readonly kind: 'begin' | 'between' | 'change' | 'end'
  /** Whether a line runs from the mark before it. */
  readonly joined: boolean
}
export interface TimelineRow {
  readonly name: string
  /** The row in words, for who does not see it. */
  readonly description: string
  /** In time order. */
  readonly marks: readonly TimelineMark[]
}
export interface TimelineProps {
  readonly rows: readonly TimelineRow[]
  /** Ends of the time axis, ISO days. */
  readonly from: string
  readonly to: string
  readonly month: (day: string, withYear: boolean) => string
  /** What the line and its marks mean. */
  readonly legend?: TimelineLegend
}
export type TimelineLegend = Readonly<Record<'line' | TimelineMark['kind'], string>>

/** What ran when: a row each, on one time axis. The words that belong to it stand beside it. */
export function Timeline(props: TimelineProps) {
  return (
    <div class="timeline">
      <Show when={props.legend}>{(words) => <Legend words={words()} />}</Show>
      <ul class="timeline-rows">
        <For each={props.rows}>{(row) => <Row row={row} from={props.from} to={props.to} />}</For>
      </ul>
      <TimeAxis from={props.from} to={props.to} month={props.month} />
    </div>
  )
}

const legendMark: Readonly<Record<keyof TimelineLegend, string>> = {
  line: 'M2 10H30',
  begin: 'M16 10h0',
  between: 'M16 10h0',
  change: 'M16 1V19',
  end: 'M16 10h0',
}

function Legend(props: { readonly words: TimelineLegend }) {
  return (
    <ul class="timeline-legend">
      <For each={['line', 'begin', 'between', 'change', 'end'] as const}>
        {(kind) => (
          <li>
            <svg viewBox="0 0 32 20" aria-hidden="true">
              <path class={`timeline-${kind}`} d={legendMark[kind]} />
              <Show when={kind === 'end'}>
                <path class="timeline-end-core" d="M16 10h0" />
              </Show>
            </svg>
            {props.words[kind]}
          </li>
        )}
      </For>
    </ul>
  )
}

function Row(props: { readonly row: TimelineRow; readonly from: string; readonly to: string }) {
  const strokes = createMemo(() => strokesOf(props.row.marks, timeScale(props.from, props.to)))
  return (
    <li>
      <span class="timeline-name">{props.row.name}</span>
      <div class="timeline-lane">
        <svg
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          role="img"
          aria-label={props.row.description}
        >
          <path class="timeline-line" d={strokes().line} />
          <path class="timeline-gap" d={strokes().change} />
          <path class="timeline-change" d={strokes().change} />
          <path class="timeline-between" d={strokes().between} />
          <path class="timeline-begin" d={strokes().begin} />
          <path class="timeline-end" d={strokes().end} />
          <path class="timeline-end-core" d={strokes().end} />
        </svg>
      </div>
    </li>
  )
}

function strokesOf(marks: readonly TimelineMark[], x: (day: string) => number) {
  const strokes = { line: '', begin: '', between: '', change: '', end: '' }
  for (const { day, kind, joined } of marks) {
    const at = x(day)
    strokes.line += `${joined ? 'L' : 'M'}${at} 50`
    // A stroke without length: its round end is the mark. One of a change stands upright.
    strokes[kind] += kind === 'change' ? `M${at} 15V85` : `M${at} 50h0`
  }
  return strokes
}
