import { createMemo, For, Show } from 'solid-js'
import type { ChartLine, ChartTexts, PlacedPoint } from './chart-data.ts'
import { ChartPoints } from './chart-points.tsx'
import { ChartTable } from './chart-table.tsx'
import { breaksOf, placePoints, strokesOf } from './geometry.ts'
import { TimeAxis } from './time-axis.tsx'

export type { ChartLine, ChartPoint, ChartTexts } from './chart-data.ts'

export interface LineChartProps {
  readonly title: string
  readonly lines: readonly ChartLine[]
  /** Ends of the time axis, ISO days: charts that stand together share them. */
  readonly from: string
  readonly to: string
  readonly texts: ChartTexts
  /** A point was chosen: by a pointer, Enter or space. */
  readonly onOpen: (line: number, index: number) => void
}

/**
 * Lines over time on a real time axis, each chart with its table. The newest line is the accent; the
 * lines before it differ in dash and marker as well as in colour. No sum, no target, no judgement.
 */
export function LineChart(props: LineChartProps) {
  const placed = createMemo(() => placePoints(props.lines, props.from, props.to))
  const open = ({ line, index }: PlacedPoint) => props.onOpen(line, index)
  return (
    <figure class="chart">
      <figcaption class="chart-title">{props.title}</figcaption>
      {/* One point is no course yet: it is said, so that nobody has to look for it. */}
      <Show when={placed().length === 1 && placed()[0]?.point}>
        {(only) => (
          <p class="chart-only">
            {props.texts.day(only().day)}: <strong>{only().label}</strong>
          </p>
        )}
      </Show>
      <div class="chart-frame">
        <div class="chart-ends">
          <span>{props.lines.at(-1)?.high}</span>
          <span>{props.lines.at(-1)?.low}</span>
        </div>
        <div class="chart-plot">
          <svg
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
            role="img"
            aria-label={description(props.title, placed(), props.texts)}
          >
            <path class="chart-grid" d="M0 0H100M0 50H100M0 100H100" />
            <For each={props.lines}>
              {(line, i) => (
                <Strokes line={line} number={i()} look={look(props.lines, i())} placed={placed()} />
              )}
            </For>
          </svg>
          <Show when={props.lines.length > 1}>
            <Breaks lines={props.lines} placed={placed()} texts={props.texts} />
          </Show>
          <ChartPoints points={placed()} texts={props.texts} onOpen={open} />
        </div>
        <TimeAxis from={props.from} to={props.to} month={props.texts.month} />
      </div>
      <Show when={props.lines.length > 1}>
        <Legend lines={props.lines} />
      </Show>
      <ChartTable title={props.title} lines={props.lines} points={placed()} texts={props.texts} />
    </figure>
  )
}

function description(title: string, placed: readonly PlacedPoint[], texts: ChartTexts): string {
  const first = placed[0]
  const last = placed.at(-1)
  return first && last
    ? `${title}. ${texts.describe(first.point, last.point, placed.length)}`
    : title
}

/** 0 is the newest line; the looks repeat after four. */
function look(lines: readonly ChartLine[], number: number): number {
  return (lines.length - 1 - number) % 4
}

interface StrokesProps {
  readonly line: ChartLine
  readonly number: number
  readonly look: number
  readonly placed: readonly PlacedPoint[]
}

function Strokes(props: StrokesProps) {
  const strokes = createMemo(() => strokesOf(props.line, props.number, props.placed))
  return (
    <g data-line={props.look}>
      <path class="chart-line" d={strokes().path} />
      <path class="chart-marker" d={strokes().markers} />
      <Show when={isHollow(props.look)}>
        <path class="chart-marker-core" d={strokes().markers} />
      </Show>
    </g>
  )
}

const isHollow = (one: number) => one % 2 === 1

/** Where a later line begins: a mark through the plot, and a word above it. */
function Breaks(props: {
  readonly lines: readonly ChartLine[]
  readonly placed: readonly PlacedPoint[]
  readonly texts: ChartTexts
}) {
  const words = (line: number) =>
    props.lines[line]?.name === props.lines[line - 1]?.name
      ? (props.texts.otherEnds ?? props.texts.otherLine)
      : props.texts.otherLine
  return (
    <For each={breaksOf(props.lines, props.placed)}>
      {({ x, line }) => (
        <span class="chart-break" style={{ left: `${x}%` }}>
          <span>{words(line)}</span>
        </span>
      )}
    </For>
  )
}

/** Says which question each line answers, and between which words it runs. */
function Legend(props: { readonly lines: readonly ChartLine[] }) {
  return (
    <ul class="chart-legend">
      <For each={props.lines}>
        {(line, i) => (
          <li>
            <svg viewBox="0 0 40 12" aria-hidden="true" data-line={look(props.lines, i())}>
              <path class="chart-line" d="M2 6H38" />
              <path class="chart-marker" d="M20 6h0" />
              <path class="chart-marker-core" d="M20 6h0" />
            </svg>
            <span>
              {line.name} <small>{`${line.low} – ${line.high}`}</small>
            </span>
          </li>
        )}
      </For>
    </ul>
  )
}
