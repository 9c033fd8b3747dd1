import { ByKey } from '@samen/ui/by-key'
import { Show } from 'solid-js'
import { useRoom } from '../room/room-context.tsx'
import { useRoomTexts } from '../room/texts.ts'
import { AgendaRow } from './agenda-row.tsx'
import { carriedItems } from './items.ts'
import { TopicAnswer } from './topic-answer.tsx'

/**
 * What was left over from earlier visits, each with the day it is from. A topic that the client did
 * not get to tell then can be opened now.
 */
export function Carried(props: { readonly visitId: string }) {
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
                <AgendaRow item={item()}>
                  <Show when={item().kind === 'topic'}>
                    <TopicAnswer item={item()} visitId={props.visitId} />
                  </Show>
                </AgendaRow>
              </li>
            )}
          </ByKey>
        </ul>
      </section>
    </Show>
  )
}
