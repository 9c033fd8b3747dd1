import { For, Show } from 'solid-js'
import type { ReviewProps } from '../../view/props.ts'
import { SaidEntry } from '../../view/said-entry.tsx'

export function OwnListReview(props: ReviewProps<'own-list'>) {
  return (
    <ul class="said">
      <For each={props.value}>
        {(entry) => (
          <SaidEntry words={entry.text} state={entry.state} texts={props.texts}>
            <For each={props.question.asks}>
              {(ask) => (
                <Show when={entry.asks?.[ask.code]}>
                  {(said) => (
                    <small>
                      {ask.text[props.language]} {props.texts[said()]}
                    </small>
                  )}
                </Show>
              )}
            </For>
          </SaidEntry>
        )}
      </For>
    </ul>
  )
}
