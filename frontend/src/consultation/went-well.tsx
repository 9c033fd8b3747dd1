import type { ShownAnswer } from '@samen/consultation'
import { For, Show } from 'solid-js'
import { useConsultationTexts } from './context.ts'
import { Words } from './words.tsx'

/** What went well comes before what is hard. */
export function WentWell(props: { readonly answers: readonly ShownAnswer[] }) {
  const texts = useConsultationTexts()
  return (
    <section class="went-well" aria-labelledby="went-well">
      <h2 id="went-well">{texts().wentWell.title}</h2>
      <Show
        when={props.answers.length > 0}
        fallback={<p class="nothing">{texts().wentWell.none}</p>}
      >
        <For each={props.answers}>
          {(answer) => <Words lines={answer.lines} note={answer.note} />}
        </For>
      </Show>
    </section>
  )
}
