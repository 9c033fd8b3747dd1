import { createSignal, createUniqueId, For, Show } from 'solid-js'
import { Button } from '../button.tsx'
import { usePlace } from './time-lanes.tsx'

export interface LaneBar {
  /** ISO days. */
  readonly from: string
  readonly to: string
  /** It goes on after `to`, as far as anybody said. */
  readonly open: boolean
  /** It goes on from the bar before, in another way: a gap stands between the two. */
  readonly otherwise?: boolean
}
export interface LaneEvent {
  readonly day: string
  /** `told`: nothing was decided, it became otherwise. */
  readonly kind: 'begin' | 'change' | 'end' | 'told'
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

/** The newest words under a name; more would push the rows apart. All of them are described. */
const atFirst = 3

/** What ran from when to when: a bar each, with marks where something was decided about it or became otherwise. */
export function BarLane(props: {
  readonly title: string
  readonly rows: readonly LaneRow[]
  readonly none: string
  readonly texts: { readonly more: (count: number) => string; readonly fewer: string }
}) {
  const id = createUniqueId()
  return (
    <section class="lane bar-lane" aria-labelledby={id}>
      <h3 class="lane-label" id={id}>
        {props.title}
      </h3>
      <Show when={props.rows.length > 0} fallback={<p class="lane-none">{props.none}</p>}>
        <ul class="lane-rows">
          <For each={props.rows}>{(row) => <Row row={row} texts={props.texts} />}</For>
        </ul>
      </Show>
    </section>
  )
}

function Row(props: {
  readonly row: LaneRow
  readonly texts: Parameters<typeof BarLane>[0]['texts']
}) {
  const place = usePlace()
  const [all, setAll] = createSignal(false)
  const earlier = () => Math.max(0, props.row.events.length - atFirst)
  return (
    <li>
      <div class="lane-name">
        <strong>{props.row.name}</strong>
        <For each={all() ? props.row.events : props.row.events.slice(earlier())}>
          {({ words }) => <small>{words}</small>}
        </For>
        <Show when={earlier() > 0}>
          <div class="only-screen">
            <Button expanded={all()} onPress={() => setAll(!all())}>
              {all() ? props.texts.fewer : props.texts.more(earlier())}
            </Button>
          </div>
        </Show>
      </div>
      <div class="lane-bars" role="img" aria-label={props.row.description}>
        <For each={props.row.bars}>
          {(bar) => (
            <span
              class="lane-bar"
              data-open={bar.open ? '' : undefined}
              data-otherwise={bar.otherwise ? '' : undefined}
              style={{ left: `${place()(bar.from)}%`, right: `${100 - place()(bar.to)}%` }}
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
