import { createSignal, For, Show, untrack } from 'solid-js'
import { describedBy, FieldError } from './field-error.tsx'
import { TextInput } from './text-input.tsx'

export interface DateInputProps {
  readonly id: string
  readonly labelledBy: string
  readonly describedBy?: string | undefined
  readonly error?: string | undefined
  /** `2026`, `2026-03` or `2026-03-14`. */
  readonly value: string | undefined
  /** Undefined until there is a year of four digits. */
  readonly onChange: (value: string | undefined) => void
  readonly texts: {
    readonly year: string
    readonly month: string
    readonly day: string
    readonly unknown: string
    readonly months: readonly string[]
  }
}

/** As much of a date as somebody knows: first the year; then the month; then the day. */
export function DateInput(props: DateInputProps) {
  const parts = untrack(() => props.value ?? '').split('-')
  const [year, setYear] = createSignal(parts[0] ?? '')
  const [month, setMonth] = createSignal(parts[1] ?? '')
  const [day, setDay] = createSignal(String(Number(parts[2] ?? 0) || ''))
  const errorId = () => `${props.id}-error`
  const emit = () => props.onChange(partialDate(year(), month(), day()))

  return (
    <fieldset
      class="date"
      aria-labelledby={props.labelledBy}
      aria-describedby={describedBy(props.describedBy, props.error !== undefined && errorId())}
    >
      <FieldError id={errorId()} text={props.error} />
      <div class="date-parts">
        <TextInput
          id={`${props.id}-year`}
          label={props.texts.year}
          inputMode="numeric"
          value={year()}
          onInput={(text) => {
            setYear(text.trim())
            emit()
          }}
        />
        <Show when={isYear(year())}>
          <div class="field">
            <label for={`${props.id}-month`}>{props.texts.month}</label>
            <select
              class="text"
              id={`${props.id}-month`}
              autocomplete="off"
              onChange={(event) => {
                setMonth(event.currentTarget.value)
                emit()
              }}
            >
              <option value="">{props.texts.unknown}</option>
              <For each={props.texts.months}>
                {(name, index) => {
                  const code = () => String(index() + 1).padStart(2, '0')
                  return (
                    <option value={code()} selected={month() === code()}>
                      {name}
                    </option>
                  )
                }}
              </For>
            </select>
          </div>
          <Show when={month()}>
            <TextInput
              id={`${props.id}-day`}
              label={props.texts.day}
              inputMode="numeric"
              value={day()}
              onInput={(text) => {
                setDay(text.trim())
                emit()
              }}
            />
          </Show>
        </Show>
      </div>
    </fieldset>
  )
}

const isYear = (text: string) => /^\d{4}$/.test(text)

/** What is known as one string; a day that is no number is passed on, for the rules to refuse. */
export function partialDate(year: string, month: string, day: string): string | undefined {
  if (!isYear(year)) return undefined
  if (month === '') return year
  return day === '' ? `${year}-${month}` : `${year}-${month}-${day.padStart(2, '0')}`
}
