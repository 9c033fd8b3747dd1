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
  const x = createMemo(() => timeScale(props.from, props.to))
  return (
    <ol class="chart-time" aria-hidden="true">
      <For each={monthTicks(props.from, props.to, 6)}>
        {({ day, withYear }) => (
          <li style={{ left: `${x()(day)}%` }}>{props.month(day, withYear)}</li>
        )}
      </For>
    </ol>
  )
}
