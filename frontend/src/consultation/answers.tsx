import type { ShownAnswer } from '@samen/consultation'
import { For, Show } from 'solid-js'
import { useConsultationTexts } from './context.ts'
import { Words } from './words.tsx'

/** Answers below each other: the question as it was asked, then the client's words. */
export function Answers(props: {
  readonly answers: readonly ShownAnswer[]
  /** The short topic instead of the whole question. */
  readonly short?: boolean
}) {
  const texts = useConsultationTexts()
  return (
    <dl class="answers">
      <For each={props.answers}>
        {(answer) => (
          <div>
            <dt>{props.short ? answer.topic : answer.question}</dt>
            <dd>
              <Show
                when={!answer.discuss}
                fallback={<p class="to-tell">{texts().versions.toTell}</p>}
              >
                <Words lines={answer.lines} note={answer.note} />
              </Show>
            </dd>
          </div>
        )}
      </For>
    </dl>
  )
}
