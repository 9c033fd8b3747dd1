import { createSignal, createUniqueId, Show } from 'solid-js'
import type { ChartTexts, PlacedPoint } from './chart-data.ts'
import { nearest } from './geometry.ts'

interface ChartPointsProps {
  readonly points: readonly PlacedPoint[]
  readonly texts: ChartTexts
  readonly onOpen: (point: PlacedPoint) => void
}

/** Pixels within which a pointer means a point. */
const reach = 36

/**
 * The points as buttons. Only one of them is there at a time: the last point until the arrow keys or
 * a pointer go to another. So fifty points cost one element, and one stop on the Tab key's way.
 */
export function ChartPoints(props: ChartPointsProps) {
  const help = createUniqueId()
  const [chosen, setChosen] = createSignal<number>()
  const place = () => Math.min(chosen() ?? Infinity, props.points.length - 1)
  let button: HTMLButtonElement | undefined

  function goTo(to: number) {
    const next = Math.max(0, Math.min(to, props.points.length - 1))
    if (next === place()) return
    const hadFocus = document.activeElement === button
    setChosen(next)
    // Another button stands there now, with a name of its own to be read.
    if (hadFocus) button?.focus()
  }
  function onKeyDown(event: KeyboardEvent) {
    const to = destination(event.key, place(), props.points.length)
    if (to === undefined) return
    event.preventDefault()
    goTo(to)
  }
  function onPointerMove(event: PointerEvent & { readonly currentTarget: HTMLElement }) {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect()
    const spot = { x: event.clientX - left, y: event.clientY - top }
    const found = nearest(props.points, spot, { width, height })
    if (found.distance <= reach) goTo(found.place)
  }

  return (
    // Keys and pointers are heard here, around the button that they replace.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      class="chart-points"
      role="group"
      aria-label={props.texts.points}
      onPointerMove={onPointerMove}
      onPointerDown={onPointerMove}
      onKeyDown={onKeyDown}
    >
      <Show when={props.points[place()]} keyed>
        {(placed) => (
          <button
            type="button"
            class="chart-point"
            ref={(element) => (button = element)}
            style={{ left: `${placed.x}%`, top: `${placed.y}%` }}
            data-side={placed.x > 40 ? 'end' : 'start'}
            aria-label={`${props.texts.day(placed.point.day)}: ${placed.point.label}`}
            aria-describedby={placed.point.note === undefined ? undefined : help}
            onClick={() => props.onOpen(placed)}
          >
            <span class="chart-flag">
              {props.texts.day(placed.point.day)}: {placed.point.label}
              <Show when={placed.point.note}>
                {(note) => (
                  <span class="chart-note" id={help}>
                    {note()}
                  </span>
                )}
              </Show>
            </span>
          </button>
        )}
      </Show>
    </div>
  )
}

function destination(key: string, place: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return place + 1
    case 'ArrowLeft':
    case 'ArrowUp':
      return place - 1
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}
