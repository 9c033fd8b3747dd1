import { For } from 'solid-js'

/** A few words to choose from, any of which can be chosen and taken back. */
export function Toggles<Code extends string>(props: {
  readonly label: string
  readonly options: readonly { readonly code: Code; readonly text: string }[]
  readonly chosen: readonly Code[]
  readonly onToggle: (code: Code, on: boolean) => void
}) {
  return (
    <fieldset class="toggles">
      <legend>{props.label}</legend>
      <div class="toggles-row">
        <For each={props.options}>
          {({ code, text }) => (
            <button
              type="button"
              class="button"
              data-look="choice"
              aria-pressed={props.chosen.includes(code)}
              onClick={() => props.onToggle(code, !props.chosen.includes(code))}
            >
              <span>{text}</span>
            </button>
          )}
        </For>
      </div>
    </fieldset>
  )
}
