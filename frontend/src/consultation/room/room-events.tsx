import type { RoomEvent } from '@samen/consultation/room'
import { For, lazy, Show, Suspense } from 'solid-js'
import { useRoom } from './room-context.tsx'
import { useRoomTexts, useWhen } from './texts.ts'

// With the whole sheet and its look: few conversations are reopened.
const StoodThere = lazy(() => import('./stood-there.tsx').then((m) => ({ default: m.StoodThere })))

/** Opened, closed, reopened and why: as visible to the client as to the clinician. */
export function RoomEvents() {
  const room = useRoom()
  const texts = useRoomTexts()
  const sentence = useEventWords()
  const events = () => room.reply()?.room.events ?? []
  const thenOf = ({ kind, at }: RoomEvent) =>
    kind === 'reopened'
      ? room.reply()?.room.before?.find(({ reopenedAt }) => reopenedAt === at)
      : undefined
  return (
    <Show when={events().length > 0}>
      <section class="part room-events" aria-labelledby="events">
        <h2 id="events" tabindex="-1">
          {texts().events.title}
        </h2>
        <ul>
          <For each={events()}>
            {(event) => (
              <li>
                {sentence(event)}.
                <Show when={event.reason}>
                  {(reason) => <span class="said"> {texts().events.reason(reason())}</span>}
                </Show>
                <Suspense>
                  <Show when={thenOf(event)}>{(then) => <StoodThere then={then()} />}</Show>
                </Suspense>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}

export function useEventWords(): (event: RoomEvent) => string {
  const texts = useRoomTexts()
  const when = useWhen()
  return ({ kind, name, at }) =>
    name === null ? texts().events.midnight(when(at)) : texts().events[kind](name, when(at))
}
