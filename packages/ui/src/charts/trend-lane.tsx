import { createMemo, For, Show } from 'solid-js'
import type { ChartLine, ChartTexts, PlacedPoint } from './chart-data.ts'
import { ChartPoints } from './chart-points.tsx'
import { breaksOf, placePoints, strokesOf } from './geometry.ts'
import { useSpan } from './time-lanes.tsx'

export interface TrendLaneProps {
  readonly title: string
  readonly lines: readonly ChartLine[]
  readonly texts: ChartTexts
  /** A point was chosen: by a pointer, Enter or space. */
  readonly onOpen: (line: number, index: number) => void
}

/** One trend as a lane: drawn as a line chart is, without an axis and a table of its own. */
export function TrendLane(props: TrendLaneProps) {
  const span = useSpan()
  const placed = createMemo(() => placePoints(props.lines, span.from, span.to))
  const newest = () => props.lines.at(-1)
  const open = ({ line, index }: PlacedPoint) => props.onOpen(line, index)
  return (
    <figure class="chart lane trend-lane">
      <figcaption class="lane-label">{props.title}</figcaption>
      <div class="lane-ends">
        <span>{newest()?.high}</span>
        <span>{newest()?.low}</span>
      </div>
      <div class="chart-plot">
        <svg
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          role="img"
          aria-label={description(props.title, placed(), props.texts)}
        >
          <path class="chart-grid" d="M0 0H100M0 100H100" />
          <For each={props.lines}>
            {(line, number) => {
              const strokes = createMemo(() => strokesOf(line, number(), placed()))
              // The newest line has the accent; see line-chart.tsx.
              const look = () => (props.lines.length - 1 - number()) % 4
              return (
                <g data-line={look()}>
                  <path class="chart-line" d={strokes().path} />
                  <path class="chart-marker" d={strokes().markers} />
                  <Show when={look() % 2 === 1}>
                    <path class="chart-marker-core" d={strokes().markers} />
                  </Show>
                </g>
              )
            }}
          </For>
        </svg>
        <For each={breaksOf(props.lines, placed())}>
          {({ x }) => (
            <span class="chart-break" style={{ left: `${x}%` }}>
              <span>{props.texts.otherLine}</span>
            </span>
          )}
        </For>
        <ChartPoints points={placed()} texts={props.texts} onOpen={open} />
      </div>
    </figure>
  )
}

function description(title: string, placed: readonly PlacedPoint[], texts: ChartTexts): string {
  const [first] = placed
  const last = placed.at(-1)
  if (!first || !last) return title
  return `${title}. ${texts.describe(first.point, last.point, placed.length)}`
}
