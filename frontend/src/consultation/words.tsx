import { For, Match, Show, Switch } from 'solid-js'

/** The client's words, verbatim: one line as a sentence, more as a list. */
export function Words(props: {
  readonly lines: readonly string[]
  readonly note?: string | undefined
}) {
  return (
    <>
      <Switch>
        <Match when={props.lines.length === 1}>
          <p class="said">{props.lines[0]}</p>
        </Match>
        <Match when={props.lines.length > 1}>
          <ul class="said">
            <For each={props.lines}>{(line) => <li>{line}</li>}</For>
          </ul>
        </Match>
      </Switch>
      <Show when={props.note}>
        <p class="said said-note">{props.note}</p>
      </Show>
    </>
  )
}
