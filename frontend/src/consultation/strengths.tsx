import type { ShownAnswer } from '@samen/consultation'
import { For, Show } from 'solid-js'
import { useConsultationTexts, useLongDay } from './context.ts'
import { Words } from './words.tsx'

/** "Wat geeft jou kracht?": the question this part is called after. */
const headed = 'strength.sources'

/** What gives strength, as the client shared it last. */
export function Strengths(props: {
  readonly name: string
  readonly strengths: readonly ShownAnswer[]
  /** Day of the preparation on this page; what was said on another day says when. */
  readonly day: string | undefined
}) {
  const texts = useConsultationTexts()
  const longDay = useLongDay()
  return (
    <section class="part" aria-labelledby="strengths">
      <h2 id="strengths" tabindex="-1">
        {texts().strengths.title(props.name)}
      </h2>
      <Show
        when={props.strengths.length > 0}
        fallback={<p class="nothing">{texts().strengths.none}</p>}
      >
        <ul class="cards">
          <For each={props.strengths}>
            {(answer) => (
              <li class="card">
                {/* The heading of this part says what the first is about. */}
                <Show when={answer.key !== headed}>
                  <h3>{answer.topic}</h3>
                </Show>
                <Words lines={answer.lines} note={answer.note} />
                <Show when={answer.source?.day !== props.day && answer.source}>
                  {(source) => <p class="when">{texts().strengths.said(longDay(source().day))}</p>}
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  )
}
