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

/** Answers of a section; what is asked about each of several things stands under what it is about. */
export function AnswersByName(props: { readonly answers: readonly ShownAnswer[] }) {
  return (
    <For each={together(props.answers)}>
      {(answers) => (
        <>
          <Show when={answers[0]?.about}>
            {(about) => <h4 class="answers-about">{about()}</h4>}
          </Show>
          <Answers answers={answers} />
        </>
      )}
    </For>
  )
}

/** Neighbours that are about the same. */
function together(answers: readonly ShownAnswer[]): readonly (readonly ShownAnswer[])[] {
  const groups: ShownAnswer[][] = []
  for (const answer of answers) {
    const group = groups.at(-1)
    if (group && group[0]?.about === answer.about) group.push(answer)
    else groups.push([answer])
  }
  return groups
}
