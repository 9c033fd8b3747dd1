import { ByKey } from '@samen/ui/by-key'
import { Show } from 'solid-js'
import { useRoom } from '../room/room-context.tsx'
import { useRoomTexts } from '../room/texts.ts'
import { AgendaRow } from './agenda-row.tsx'
import { carriedItems } from './items.ts'

/** What was left over from earlier visits, each with the day it is from. */
export function Carried() {
  const room = useRoom()
  const texts = useRoomTexts()
  const items = () => carriedItems(room)
  return (
    <Show when={items().length > 0}>
      <section class="agenda-part" aria-labelledby="carried">
        <h2 id="carried">{texts().agenda.carried}</h2>
        <ul>
          <ByKey each={items()} by={({ key }) => key}>
            {(item) => (
              <li>
                <AgendaRow item={item()} />
              </li>
            )}
          </ByKey>
        </ul>
      </section>
    </Show>
  )
}
