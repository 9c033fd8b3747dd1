import { createMemo, For } from 'solid-js'
import { monthTicks, timeScale } from './scales.ts'

interface TimeAxisProps {
  readonly from: string
  readonly to: string
  /** A mark on the axis: "mrt", or with its year "mrt 2026". */
  readonly month: (day: string, withYear: boolean) => string
}

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
          <span style={{ left: `${x}%` }}>{props.month(day, withYear)}</span>
        )}
      </For>
    </div>
  )
}
