import type { Goal, ShownAnswer } from '@samen/consultation'
import { For, Show } from 'solid-js'
import { Answers } from './answers.tsx'
import { useConsultationTexts } from './context.ts'

/** What the client wants to talk about: the largest words on the page, in the client's order. */
export function Goals(props: {
  readonly name: string
  readonly goals: readonly Goal[]
  readonly wishes: readonly ShownAnswer[]
}) {
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
      <Show when={props.wishes.length > 0}>
        <h3>{texts().goals.also(props.name)}</h3>
        <Answers answers={props.wishes} short />
      </Show>
    </section>
  )
}
