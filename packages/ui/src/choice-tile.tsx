import { Show } from 'solid-js'
import { ByKey } from './by-key.tsx'
import { describedBy, FieldError } from './field-error.tsx'
import { Pictogram } from './pictogram.tsx'

export interface ChoiceOption {
  readonly code: string
  readonly label: string
  /** A second line under the label. */
  readonly detail?: string | undefined
  readonly pictogram?: string | undefined
}

export interface ChoiceTileProps {
  readonly option: ChoiceOption
  readonly many?: boolean | undefined
  readonly name: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** One answer in words, as large as a hand can aim for; a native radio or checkbox inside. */
export function ChoiceTile(props: ChoiceTileProps) {
  return (
    <label class="tile">
      <input
        type={props.many ? 'checkbox' : 'radio'}
        name={props.name}
        value={props.option.code}
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <Pictogram name={props.option.pictogram} />
      <span class="tile-words">
        {props.option.label}
        <Show when={props.option.detail}>
          <small>{props.option.detail}</small>
        </Show>
      </span>
    </label>
  )
}

export interface ChoiceGroupProps {
  /** Unique on the page; also the name of the inputs. */
  readonly id: string
  readonly labelledBy: string
  readonly describedBy?: string | undefined
  readonly error?: string | undefined
  readonly options: readonly ChoiceOption[]
  /** Checkboxes instead of radios. */
  readonly many?: boolean | undefined
  readonly chosen: readonly string[]
  readonly onChoose: (code: string, on: boolean) => void
  /** `row`: short answers beside each other, as yes and no. `step`: five steps, drawing on top. */
  readonly shape?: 'grid' | 'row' | 'step' | undefined
}

/** A group of choice tiles under one question. Nothing is chosen until the client does. */
export function ChoiceGroup(props: ChoiceGroupProps) {
  const errorId = () => `${props.id}-error`
  return (
    <fieldset
      role={props.many ? undefined : 'radiogroup'}
      aria-labelledby={props.labelledBy}
      aria-describedby={describedBy(props.describedBy, props.error !== undefined && errorId())}
    >
      <FieldError id={errorId()} text={props.error} />
      <div class="tiles" data-shape={props.shape ?? 'grid'}>
        <ByKey each={props.options} by={({ code }) => code}>
          {(option) => (
            <ChoiceTile
              option={option()}
              many={props.many}
              name={props.id}
              checked={props.chosen.includes(option().code)}
              onChange={(on) => props.onChoose(option().code, on)}
            />
          )}
        </ByKey>
      </div>
    </fieldset>
  )
}
