import { describedBy, FieldError } from '@samen/ui/field-error'
import { createUniqueId, For, type JSX, Show } from 'solid-js'

interface FieldProps {
  readonly label: string
  readonly help?: string | undefined
  readonly error?: string | undefined
  /** Given when an error summary links here. */
  readonly id?: string | undefined
}
interface FieldIds {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': 'true' | undefined
}

/** A label, help and error around one control. */
export function Field(
  props: FieldProps & { readonly children: (ids: () => FieldIds) => JSX.Element },
) {
  const made = createUniqueId()
  const id = () => props.id ?? made
  const ids = (): FieldIds => ({
    id: id(),
    'aria-describedby': describedBy(
      props.help !== undefined && `${id()}-help`,
      props.error !== undefined && `${id()}-error`,
    ),
    'aria-invalid': props.error === undefined ? undefined : 'true',
  })
  return (
    <div class="field">
      <label for={id()}>{props.label}</label>
      <Show when={props.help}>
        <p class="field-help" id={`${id()}-help`}>
          {props.help}
        </p>
      </Show>
      <FieldError id={`${id()}-error`} text={props.error} />
      {props.children(ids)}
    </div>
  )
}

interface LineFieldProps extends FieldProps {
  readonly type?: 'text' | 'password' | 'search' | 'date' | 'time' | undefined
  readonly value: string
  readonly onInput: (value: string) => void
  /** `off` unless a password manager should know the field. */
  readonly autocomplete?: 'off' | 'username' | 'current-password' | 'new-password' | undefined
}

/** One line that a member of staff types. */
export function LineField(props: LineFieldProps) {
  return (
    <Field label={props.label} help={props.help} error={props.error} id={props.id}>
      {(ids) => (
        <input
          class="text"
          type={props.type ?? 'text'}
          value={props.value}
          autocomplete={props.autocomplete ?? 'off'}
          autocapitalize="off"
          spellcheck={false}
          onInput={(event) => props.onInput(event.currentTarget.value)}
          {...ids()}
        />
      )}
    </Field>
  )
}

interface SelectFieldProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly options: readonly { readonly value: string; readonly text: string }[]
  /** Shown while nothing is chosen; then nothing is. */
  readonly placeholder?: string | undefined
}

/** One of a list. */
export function SelectField(props: SelectFieldProps) {
  return (
    <Field label={props.label} help={props.help} error={props.error} id={props.id}>
      {(ids) => (
        <select
          class="text"
          onChange={(event) => props.onChange(event.currentTarget.value)}
          {...ids()}
        >
          <Show when={props.placeholder !== undefined}>
            <option value="" selected={props.value === ''}>
              {props.placeholder}
            </option>
          </Show>
          <For each={props.options}>
            {(option) => (
              <option value={option.value} selected={option.value === props.value}>
                {option.text}
              </option>
            )}
          </For>
        </select>
      )}
    </Field>
  )
}

interface ChecksProps {
  readonly legend: string
  readonly id: string
  readonly error?: string | undefined
  readonly options: readonly { readonly value: string; readonly text: string }[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

/** Any of a short list. */
export function Checks(props: ChecksProps) {
  const toggle = (value: string, on: boolean) =>
    props.onChange(on ? [...props.chosen, value] : props.chosen.filter((one) => one !== value))
  return (
    <fieldset
      class="checks"
      aria-describedby={describedBy(props.error !== undefined && `${props.id}-error`)}
    >
      <legend id={props.id}>{props.legend}</legend>
      <FieldError id={`${props.id}-error`} text={props.error} />
      <For each={props.options}>
        {(option) => (
          <label class="check">
            <input
              type="checkbox"
              checked={props.chosen.includes(option.value)}
              onChange={(event) => toggle(option.value, event.currentTarget.checked)}
            />
            <span>{option.text}</span>
          </label>
        )}
      </For>
    </fieldset>
  )
}

interface AreaFieldProps extends FieldProps {
  readonly value: string
  readonly onInput: (value: string) => void
  readonly rows?: number | undefined
}

/** A few lines that a member of staff types. */
export function AreaField(props: AreaFieldProps) {
  return (
    <Field label={props.label} help={props.help} error={props.error} id={props.id}>
      {(ids) => (
        <textarea
          class="text"
          rows={props.rows ?? 2}
          value={props.value}
          autocomplete="off"
          onInput={(event) => props.onInput(event.currentTarget.value)}
          {...ids()}
        />
      )}
    </Field>
  )
}
