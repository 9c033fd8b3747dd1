import { createMemo, createUniqueId, For, Show } from 'solid-js'
import type { JSX } from 'solid-js'
import type { ChartLine, ChartTexts, PlacedPoint } from './chart-data.ts'
import { ChartPoints } from './chart-points.tsx'
import { ChartTable } from './chart-table.tsx'
import { breaksOf, placePoints, strokesOf } from './geometry.ts'
import { TimeAxis } from './time-axis.tsx'

export type { ChartLine, ChartPoint, ChartTexts } from './chart-data.ts'

export interface LineChartProps {
  readonly title: JSX.Element
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
  const titleId = createUniqueId()
  const descriptionId = createUniqueId()
  const placed = createMemo(() => placePoints(props.lines, props.from, props.to))
  const ends = () => props.lines.at(-1)
  const description = () => {
    const first = placed()[0]
    const last = placed().at(-1)
    return first && last ? props.texts.describe(first.point, last.point, placed().length) : ''
  }
  const open = ({ line, index }: PlacedPoint) => props.onOpen(line, index)
  return (
    <figure class="chart">
      <figcaption class="chart-title" id={titleId}>
        {props.title}
      </figcaption>
      <div class="chart-frame">
        <p class="chart-end" data-end="high">
          {ends()?.high}
        </p>
        <p class="chart-end" data-end="low">
          {ends()?.low}
        </p>
        <div class="chart-plot">
          <svg
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
            role="img"
            aria-labelledby={titleId}
            aria-describedby={descriptionId}
          >
            <path class="chart-grid" d="M0 0H100M0 50H100M0 100H100" />
            <Breaks lines={props.lines} placed={placed()} />
            <For each={props.lines}>
              {(line, i) => (
                <Line line={line} number={i()} of={props.lines.length} placed={placed()} />
              )}
            </For>
          </svg>
          <For each={breaksOf(props.lines, placed())}>
            {({ x }) => (
              <span class="chart-break" style={{ left: `${x}%` }}>
                {props.texts.otherLine}
              </span>
            )}
          </For>
          <ChartPoints points={placed()} texts={props.texts} onOpen={open} />
        </div>
        <TimeAxis from={props.from} to={props.to} month={props.texts.month} />
      </div>
      <p class="visually-hidden" id={descriptionId}>
        {description()}
      </p>
      <Show when={props.lines.length > 1}>
        <Legend lines={props.lines} />
      </Show>
      <ChartTable titleId={titleId} lines={props.lines} points={placed()} texts={props.texts} />
    </figure>
  )
}

interface LineProps {
  readonly line: ChartLine
  readonly number: number
  readonly of: number
  readonly placed: readonly PlacedPoint[]
}

function Line(props: LineProps) {
  const strokes = createMemo(() => strokesOf(props.line, props.number, props.placed))
  return (
    <g data-line={lineLook(props.number, props.of)}>
      <path class="chart-line" d={strokes().path} />
      <path class="chart-marker" d={strokes().markers} />
      <path class="chart-marker-core" d={strokes().markers} />
    </g>
  )
}

/** 0 is the newest line; the looks repeat after four. */
function lineLook(number: number, of: number): number {
  return (of - 1 - number) % 4
}

function Breaks(props: {
  readonly lines: readonly ChartLine[]
  readonly placed: readonly PlacedPoint[]
}) {
  const path = () =>
    breaksOf(props.lines, props.placed)
      .map(({ x }) => `M${x} -14V100`)
      .join('')
  return (
    <Show when={props.lines.length > 1}>
      <path class="chart-break-line" d={path()} />
    </Show>
  )
}

/** Says which question each line answers, and between which words it runs. */
function Legend(props: { readonly lines: readonly ChartLine[] }) {
  return (
    <ul class="chart-legend">
      <For each={props.lines}>
        {(line, i) => (
          <li>
            <svg
              viewBox="0 0 40 12"
              aria-hidden="true"
              data-line={lineLook(i(), props.lines.length)}
            >
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
