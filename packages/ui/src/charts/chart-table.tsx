import { createSignal, For, Show } from 'solid-js'
import type { ChartLine, ChartTexts, PlacedPoint } from './chart-data.ts'

interface ChartTableProps {
  /** Of the chart: its table is called the same. */
  readonly title: string
  readonly lines: readonly ChartLine[]
  readonly points: readonly PlacedPoint[]
  readonly texts: ChartTexts
}

/** The same as the picture, in rows. It is made when it is opened. */
export function ChartTable(props: ChartTableProps) {
  const [open, setOpen] = createSignal(false)
  const withLines = () => props.lines.length > 1
  const withNotes = () => props.points.some(({ point }) => point.note !== undefined)
  return (
    <details class="chart-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{props.texts.table}</summary>
      <Show when={open()}>
        <div class="table">
          <table aria-label={props.title}>
            <thead>
              <tr>
                <th scope="col">{props.texts.columns.day}</th>
                <th scope="col">{props.texts.columns.value}</th>
                <Show when={withLines()}>
                  <th scope="col">{props.texts.columns.line}</th>
                </Show>
                <Show when={withNotes()}>
                  <th scope="col">{props.texts.columns.note}</th>
                </Show>
              </tr>
            </thead>
            <tbody>
              <For each={props.points}>
                {({ point, line }) => (
                  <tr>
                    <th scope="row">{props.texts.day(point.day)}</th>
                    <td>{point.label}</td>
                    <Show when={withLines()}>
                      <td>{props.lines[line]?.name}</td>
                    </Show>
                    <Show when={withNotes()}>
                      <td>{point.note}</td>
                    </Show>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </div>
      </Show>
    </details>
  )
}
