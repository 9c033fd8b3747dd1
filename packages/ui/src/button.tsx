import { type JSX, Show } from 'solid-js'

export interface ButtonProps {
  /** `main`: the one thing to do here. `quiet`: beside it. `choice`: an answer in words. */
  readonly look?: 'main' | 'quiet' | 'choice' | undefined
  readonly type?: 'button' | 'submit' | undefined
  readonly children: JSX.Element
  /** A pictogram or icon before the words. */
  readonly icon?: JSX.Element
  readonly onPress?: (() => void) | undefined
  /** Stays focusable and is announced as unavailable; pressing does nothing. */
  readonly disabled?: boolean | undefined
  /** For a button that opens or keeps something: `aria-expanded` and `aria-pressed`. */
  readonly expanded?: boolean | undefined
  readonly pressed?: boolean | undefined
  readonly id?: string | undefined
  /** Where the words alone do not say enough, e.g. "remove" beside an entry. */
  readonly label?: string | undefined
  readonly describedBy?: string | undefined
}

/** A button in words. Press by touch, mouse, Enter or space. */
export function Button(props: ButtonProps) {
  return (
    <button
      type={props.type ?? 'button'}
      class="button"
      data-look={props.look ?? 'quiet'}
      id={props.id}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-disabled={props.disabled ? 'true' : undefined}
      aria-expanded={props.expanded}
      aria-pressed={props.pressed}
      onClick={(event) => {
        if (props.disabled) event.preventDefault()
        else props.onPress?.()
      }}
    >
      <Show when={props.icon}>{props.icon}</Show>
      <span>{props.children}</span>
    </button>
  )
}
