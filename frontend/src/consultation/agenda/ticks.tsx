import type { AgendaItem } from '@samen/consultation/room'
import { For, Show } from 'solid-js'
import { useRoom } from '../room/room-context.tsx'
import { useRoomTexts } from '../room/texts.ts'
import { allTicks } from './items.ts'

/** How far an item is: three words, none chosen beforehand; choosing one again takes it back. */
export function Ticks(props: { readonly item: AgendaItem }) {
  const room = useRoom()
  const texts = useRoomTexts()
  return (
    <Show
      when={room.canWrite()}
      fallback={<Show when={props.item.tick}>{(tick) => <TickWord tick={tick()} />}</Show>}
    >
      <div class="ticks" role="group" aria-label={texts().agenda.tickGroup(props.item.text)}>
        <For each={allTicks}>
          {(tick) => (
            <button
              type="button"
              class="tick"
              aria-pressed={props.item.tick === tick}
              onClick={() =>
                room.save(
                  `tick/${props.item.key}`,
                  props.item.tick === tick ? null : tick,
                  'at-once',
                )
              }
            >
              {texts().agenda.ticks[tick]}
            </button>
          )}
        </For>
      </div>
    </Show>
  )
}

/** The chosen word alone: where nothing can be pressed, and on paper. */
export function TickWord(props: { readonly tick: NonNullable<AgendaItem['tick']> }) {
  const texts = useRoomTexts()
  return <p class="tick-word">{texts().agenda.ticks[props.tick]}</p>
}
