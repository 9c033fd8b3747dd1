import { createUniqueId, For, Show } from 'solid-js'
import { usePlace } from './time-lanes.tsx'

export interface LaneBar {
  /** ISO days. */
  readonly from: string
  readonly to: string
  /** It goes on after `to`, as far as anybody said. */
  readonly open: boolean
}
export interface LaneEvent {
  readonly day: string
  readonly kind: 'begin' | 'change' | 'end'
  readonly words: string
}
export interface LaneRow {
  readonly key: string
  readonly name: string
  /** The bars in words, for who does not see them. */
  readonly description: string
  readonly bars: readonly LaneBar[]
  /** In time order; each stands in words under the name too. */
  readonly events: readonly LaneEvent[]
}

/** What ran from when to when: a bar each, with marks where something was decided about it. */
export function BarLane(props: {
  readonly title: string
  readonly rows: readonly LaneRow[]
  readonly none: string
}) {
  const id = createUniqueId()
  return (
    <section class="lane bar-lane" aria-labelledby={id}>
      <h3 class="lane-label" id={id}>
        {props.title}
      </h3>
      <Show when={props.rows.length > 0} fallback={<p class="lane-none">{props.none}</p>}>
        <ul class="lane-rows">
          <For each={props.rows}>{(row) => <Row row={row} />}</For>
        </ul>
      </Show>
    </section>
  )
}

function Row(props: { readonly row: LaneRow }) {
  const place = usePlace()
  return (
    <li>
      <div class="lane-name">
        <strong>{props.row.name}</strong>
        <For each={props.row.events}>{({ words }) => <small>{words}</small>}</For>
      </div>
      <div class="lane-bars" role="img" aria-label={props.row.description}>
        <For each={props.row.bars}>
          {(bar) => (
            <span
              class="lane-bar"
              data-open={bar.open ? '' : undefined}
              style={{
                left: `${place()(bar.from)}%`,
                width: `${place()(bar.to) - place()(bar.from)}%`,
              }}
            />
          )}
        </For>
        <For each={props.row.events}>
          {({ day, kind }) => (
            <span class="lane-event" data-kind={kind} style={{ left: `${place()(day)}%` }} />
          )}
        </For>
      </div>
    </li>
  )
}
