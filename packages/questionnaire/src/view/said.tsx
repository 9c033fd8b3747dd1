import { For, Show } from 'solid-js'

/** The client's words as they were written, line ends and all. */
export function Said(props: { readonly children: string }) {
  return <p class="said">{props.children}</p>
}

/** Several things the client said; `ordered` when the first matters most. */
export function SaidList(props: { readonly lines: readonly string[]; readonly ordered?: boolean }) {
  const items = () => <For each={props.lines}>{(line) => <li>{line}</li>}</For>
  return (
    <Show when={props.ordered} fallback={<ul class="said">{items()}</ul>}>
      <ol class="said">{items()}</ol>
    </Show>
  )
}
