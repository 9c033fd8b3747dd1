import { For } from 'solid-js'
import { Icon, type IconName } from './icon.tsx'

export interface SharingOption {
  readonly code: string
  readonly icon: IconName
  readonly label: string
  /** Who sees what, in a sentence. */
  readonly detail: string
}
export interface SharingPickerProps {
  readonly id: string
  readonly labelledBy: string
  readonly options: readonly SharingOption[]
  readonly value: string
  readonly onChange: (code: string) => void
}

/** Who may see this: a few large options in words, each with its lock sign. */
export function SharingPicker(props: SharingPickerProps) {
  return (
    <fieldset role="radiogroup" aria-labelledby={props.labelledBy}>
      <div class="tiles" data-shape="stack">
        <For each={props.options}>
          {(option) => (
            <label class="tile">
              <input
                type="radio"
                name={props.id}
                value={option.code}
                checked={props.value === option.code}
                onChange={() => props.onChange(option.code)}
              />
              <Icon name={option.icon} />
              <span class="tile-words">
                {option.label}
                <small>{option.detail}</small>
              </span>
            </label>
          )}
        </For>
      </div>
    </fieldset>
  )
}
