import type { ShownAnswer } from '@samen/consultation'
import { Icon } from '@samen/ui/icon'
import { For } from 'solid-js'
import { useConsultationTexts } from './context.ts'

/** What the client wants to tell in person: the topic is all that is known. */
export function Topics(props: { readonly name: string; readonly topics: readonly ShownAnswer[] }) {
  const texts = useConsultationTexts()
  return (
    <section class="topics" aria-labelledby="topics">
      <h2 id="topics">{texts().topics.title(props.name)}</h2>
      <ul>
        <For each={props.topics}>
          {({ topic }) => (
            <li>
              <Icon name="speech" />
              <span>{topic}</span>
            </li>
          )}
        </For>
      </ul>
    </section>
  )
}
