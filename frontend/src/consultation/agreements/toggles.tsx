import { ByKey } from '@samen/ui/by-key'

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
        {/* The same button when its name is told anew: it may have the focus. */}
        <ByKey each={props.options} by={({ code }) => code}>
          {(option) => (
            <button
              type="button"
              class="button"
              data-look="choice"
              aria-pressed={props.chosen.includes(option().code)}
              onClick={() => props.onToggle(option().code, !props.chosen.includes(option().code))}
            >
              <span>{option().text}</span>
            </button>
          )}
        </ByKey>
      </div>
    </fieldset>
  )
}
