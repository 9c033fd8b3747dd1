import { type JSX, Show } from 'solid-js'
import { describedBy, FieldError } from './field-error.tsx'

export interface TextFieldProps {
  readonly id: string
  /** A visible label, or the id of the heading that asks. */
  readonly label?: string | undefined
  readonly labelledBy?: string | undefined
  readonly describedBy?: string | undefined
  readonly error?: string | undefined
  readonly value: string
  /** On every keystroke. */
  readonly onInput: (value: string) => void
  /** Enter; not with Shift, and not while a word is being composed: then it belongs to the keyboard. */
  readonly onEnter?: (() => void) | undefined
  readonly onEscape?: (() => void) | undefined
  /** Code points; over it nothing is cut off, the words say so. */
  readonly limit?: number | undefined
  /** How many are left (negative: too many), in words; shown near the limit only. */
  readonly charactersLeft?: ((left: number) => string) | undefined
}
export interface TextInputProps extends TextFieldProps {
  readonly inputMode?: 'text' | 'numeric' | undefined
  readonly ref?: ((element: HTMLInputElement) => void) | undefined
}
export interface TextAreaProps extends TextFieldProps {
  readonly rows?: number | undefined
}

const nearTheLimit = 200

/** How many code points fit still, or undefined while the limit is far away. */
export function leftNearLimit(text: string, limit: number): number | undefined {
  // UTF-16 units are never fewer than code points, so far from the limit nothing is counted.
  if (text.length < limit - nearTheLimit) return undefined
  const left = limit - Array.from(text).length
  return left < nearTheLimit ? left : undefined
}

/** What a field does with a key is not done by anything around it too. */
function onKeyDown(field: TextFieldProps, event: KeyboardEvent) {
  if (event.shiftKey || event.isComposing) return
  const acts: Readonly<Record<string, (() => void) | undefined>> = {
    Enter: field.onEnter,
    Escape: field.onEscape,
  }
  const act = acts[event.key]
  if (!act) return
  event.preventDefault()
  event.stopPropagation()
  act()
}

/** One line of own words. */
export function TextInput(props: TextInputProps) {
  return (
    <Field field={props}>
      {(describedById) => (
        <input
          type="text"
          class="text"
          id={props.id}
          ref={(element) => props.ref?.(element)}
          inputmode={props.inputMode ?? 'text'}
          aria-labelledby={props.labelledBy}
          aria-describedby={describedById()}
          aria-invalid={props.error === undefined ? undefined : 'true'}
          value={props.value}
          onInput={(event) => props.onInput(event.currentTarget.value)}
          onKeyDown={(event) => onKeyDown(props, event)}
          // What a client types stays on this screen: no history, no dictionary, no correction.
          autocomplete="off"
          autocorrect="off"
          spellcheck={false}
        />
      )}
    </Field>
  )
}

/** Own words, as long as they need to be: the field grows with them. */
export function TextArea(props: TextAreaProps) {
  return (
    <Field field={props}>
      {(describedById) => (
        <textarea
          class="text"
          id={props.id}
          rows={props.rows ?? 5}
          aria-labelledby={props.labelledBy}
          aria-describedby={describedById()}
          aria-invalid={props.error === undefined ? undefined : 'true'}
          value={props.value}
          onInput={(event) => props.onInput(event.currentTarget.value)}
          onKeyDown={(event) => onKeyDown(props, event)}
          // What a client types stays on this screen: no history, no dictionary, no correction.
          autocomplete="off"
          autocorrect="off"
          spellcheck={false}
        />
      )}
    </Field>
  )
}

interface FieldProps {
  readonly field: TextFieldProps
  readonly children: (describedById: () => string | undefined) => JSX.Element
}

function Field(props: FieldProps) {
  const field = () => props.field
  const errorId = () => `${field().id}-error`
  const countId = () => `${field().id}-count`
  const left = () => {
    const { limit, charactersLeft, value } = field()
    const count = limit === undefined ? undefined : leftNearLimit(value, limit)
    return count === undefined ? undefined : charactersLeft?.(count)
  }
  return (
    <div class="field">
      <Show when={field().label}>
        <label for={field().id}>{field().label}</label>
      </Show>
      <FieldError id={errorId()} text={field().error} />
      {props.children(() =>
        describedBy(
          field().describedBy,
          field().error !== undefined && errorId(),
          left() !== undefined && countId(),
        ),
      )}
      <Show when={left()}>
        <output class="field-count" id={countId()}>
          {left()}
        </output>
      </Show>
    </div>
  )
}
