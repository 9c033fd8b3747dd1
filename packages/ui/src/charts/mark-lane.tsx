import { createSignal, createUniqueId, For, Show } from 'solid-js'
import { Button } from '../button.tsx'
import { usePlace } from './time-lanes.tsx'

export interface LaneMark {
  readonly key: string
  /** ISO day. */
  readonly day: string
  /** The day in words. */
  readonly when: string
  readonly text: string
  /** A second line: how far it is, who typed it. */
  readonly detail?: string | undefined
  /** `line` and `dashed` run thinly through the lanes below; `flag` waves above its day. */
  readonly look: 'line' | 'dashed' | 'flag'
  readonly onOpen?: (() => void) | undefined
}

/** Beyond this part of the axis words stand before their day, so that they stay on the screen. */
const turn = 55
/** The newest; more would push what stands below off the screen. */
const atFirst = 5

/**
 * Marks on days with their words, a row each, oldest first: so no words ever lie over each other,
 * however long they are. The line of each runs through every lane. The newest few at first, then all.
 */
export function MarkLane(props: {
  readonly title: string
  /** In time order. */
  readonly marks: readonly LaneMark[]
  /** Said when there is nothing. */
  readonly none: string
  readonly texts: { readonly more: (count: number) => string; readonly fewer: string }
}) {
  const id = createUniqueId()
  const [all, setAll] = createSignal(false)
  const earlier = () => Math.max(0, props.marks.length - atFirst)
  const shown = () => (all() ? props.marks : props.marks.slice(earlier()))
  return (
    <section class="lane mark-lane" aria-labelledby={id}>
      <h3 class="lane-label" id={id}>
        {props.title}
      </h3>
      <Show when={props.marks.length > 0} fallback={<p class="lane-none">{props.none}</p>}>
        <ol class="lane-marks">
          <For each={shown()}>{(mark) => <Mark mark={mark} />}</For>
        </ol>
        <Show when={earlier() > 0}>
          <div class="lane-more only-screen">
            <Button expanded={all()} onPress={() => setAll(!all())}>
              {all() ? props.texts.fewer : props.texts.more(earlier())}
            </Button>
          </div>
        </Show>
      </Show>
    </section>
  )
}

function Mark(props: { readonly mark: LaneMark }) {
  const place = usePlace()
  const x = () => place()(props.mark.day)
  const words = () => (
    <>
      <span class="lane-when">{props.mark.when}</span> <span>{props.mark.text}</span>
      <Show when={props.mark.detail}>
        {(detail) => <small class="lane-detail">{detail()}</small>}
      </Show>
    </>
  )
  return (
    <li
      data-look={props.mark.look}
      data-side={x() > turn ? 'end' : 'start'}
      style={{ '--x': `${x()}%` }}
    >
      <Show when={props.mark.onOpen} fallback={<p class="lane-words">{words()}</p>}>
        {(open) => (
          <button type="button" class="lane-words" onClick={() => open()()}>
            {words()}
          </button>
        )}
      </Show>
    </li>
  )
}
