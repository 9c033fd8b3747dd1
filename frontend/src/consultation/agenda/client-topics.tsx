import { ByKey } from '@samen/ui/by-key'
import { Icon } from '@samen/ui/icon'
import { Show } from 'solid-js'
import { useConsultationTexts } from '../context.ts'
import { usePeople } from '../people.ts'
import { useRoom } from '../room/room-context.tsx'
import { AgendaRow } from './agenda-row.tsx'
import { topicItems } from './items.ts'
import { TopicAnswer } from './topic-answer.tsx'

/** What the client wants to tell in person: a topic, until the client opens the answer. */
export function ClientTopics(props: { readonly visitId: string }) {
  const room = useRoom()
  const people = usePeople()
  const texts = useConsultationTexts()
  const topics = () => topicItems(room)
  return (
    <Show when={topics().length > 0}>
      <section class="agenda-part agenda-topics" aria-labelledby="topics">
        <h2 id="topics">{texts().topics.title(people().client)}</h2>
        <ul>
          <ByKey each={topics()} by={({ key }) => key}>
            {(item) => (
              <li>
                <Icon name="speech" />
                <AgendaRow item={item()}>
                  <TopicAnswer item={item()} visitId={props.visitId} />
                </AgendaRow>
              </li>
            )}
          </ByKey>
        </ul>
      </section>
    </Show>
  )
}
