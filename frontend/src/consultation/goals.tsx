import type { Goal } from '@samen/consultation'
import { For, Show } from 'solid-js'
import { useConsultationTexts } from './context.ts'

/** What the client wants to talk about: the largest words on the page, in the client's order. */
export function Goals(props: { readonly name: string; readonly goals: readonly Goal[] }) {
  const texts = useConsultationTexts()
  return (
    <section class="goals" aria-labelledby="goals">
      <h2 id="goals">{texts().goals.title(props.name)}</h2>
      <Show
        when={props.goals.length > 0}
        fallback={<p class="nothing">{texts().goals.none(props.name)}</p>}
      >
        <ol>
          <For each={props.goals}>{({ text }) => <li>{text}</li>}</For>
        </ol>
      </Show>
    </section>
  )
}
