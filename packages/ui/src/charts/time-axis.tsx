import { createMemo, For } from 'solid-js'
import { monthTicks, timeScale } from './scales.ts'

interface TimeAxisProps {
  readonly from: string
  readonly to: string
  /** A mark on the axis: "mrt", or with its year "mrt 2026". */
  readonly month: (day: string, withYear: boolean) => string
}

/** Beyond this part of the axis a word stands before its month, so that it stays on the page. */
const turn = 92

/** Months and years under a drawing; who listens hears days instead. */
export function TimeAxis(props: TimeAxisProps) {
  const ticks = createMemo(() => {
    const x = timeScale(props.from, props.to)
    return monthTicks(props.from, props.to, 5).map((tick) => ({ ...tick, x: x(tick.day) }))
  })
  return (
    <div class="chart-time" aria-hidden="true">
      <For each={ticks()}>
        {({ day, withYear, x }) => (
          <span
            data-side={x > turn ? 'end' : undefined}
            style={x > turn ? { right: `${100 - x}%` } : { left: `${x}%` }}
          >
            {props.month(day, withYear)}
          </span>
        )}
      </For>
    </div>
  )
}
