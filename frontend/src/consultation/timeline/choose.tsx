import { Button } from '@samen/ui/button'
import { ByKey } from '@samen/ui/by-key'
import { createSignal, createUniqueId, Show } from 'solid-js'
import { useTimelineTexts } from './timeline-context.ts'

interface Choice {
  readonly code: string
  readonly label: string
}

/** A row of them; the rest comes with a tap, so that the lines themselves are on the screen. */
const atFirst = 6

/** Any of a few things to show, as chips with a checkbox inside. */
export function ChooseAny(props: {
  readonly legend: string
  readonly options: readonly Choice[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}) {
  const texts = useTimelineTexts()
  const [all, setAll] = createSignal(false)
  const shown = () =>
    props.options.filter(({ code }, i) => all() || i < atFirst || props.chosen.includes(code))
  const folded = () => props.options.length - shown().length
  const toggle = (code: string, on: boolean) =>
    props.onChange(on ? [...props.chosen, code] : props.chosen.filter((one) => one !== code))
  return (
    <fieldset class="choose">
      <legend>{props.legend}</legend>
      <div class="chips">
        <ByKey each={shown()} by={({ code }) => code}>
          {(option) => (
            <label class="chip">
              <input
                type="checkbox"
                checked={props.chosen.includes(option().code)}
                onChange={(event) => toggle(option().code, event.currentTarget.checked)}
              />
              <span>{option().label}</span>
            </label>
          )}
        </ByKey>
        <Show when={all() || folded() > 0}>
          <Button expanded={all()} onPress={() => setAll(!all())}>
            {all() ? texts().fewer : texts().more(folded())}
          </Button>
        </Show>
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
        <ByKey each={props.options} by={({ code }) => code}>
          {(option) => (
            <label class="chip">
              <input
                type="radio"
                name={name}
                checked={props.chosen === option().code}
                onChange={() => props.onChange(option().code)}
              />
              <span>{option().label}</span>
            </label>
          )}
        </ByKey>
      </div>
    </fieldset>
  )
}
