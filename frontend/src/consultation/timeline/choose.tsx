import { createUniqueId, For } from 'solid-js'

interface Choice {
  readonly code: string
  readonly label: string
}

/** Any of a few things to show, as chips with a checkbox inside. */
export function ChooseAny(props: {
  readonly legend: string
  readonly options: readonly Choice[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}) {
  const toggle = (code: string, on: boolean) =>
    props.onChange(on ? [...props.chosen, code] : props.chosen.filter((one) => one !== code))
  return (
    <fieldset class="choose">
      <legend>{props.legend}</legend>
      <div class="chips">
        <For each={props.options}>
          {({ code, label }) => (
            <label class="chip">
              <input
                type="checkbox"
                checked={props.chosen.includes(code)}
                onChange={(event) => toggle(code, event.currentTarget.checked)}
              />
              <span>{label}</span>
            </label>
          )}
        </For>
      </div>
    </fieldset>
  )
}

/** One of a few. */
export function ChooseOne(props: {
  readonly legend: string
  readonly options: readonly Choice[]
  readonly chosen: string
  readonly onChange: (code: string) => void
}) {
  const name = createUniqueId()
  return (
    <fieldset class="choose">
      <legend>{props.legend}</legend>
      <div class="chips">
        <For each={props.options}>
          {({ code, label }) => (
            <label class="chip">
              <input
                type="radio"
                name={name}
                checked={props.chosen === code}
                onChange={() => props.onChange(code)}
              />
              <span>{label}</span>
            </label>
          )}
        </For>
      </div>
    </fieldset>
  )
}
