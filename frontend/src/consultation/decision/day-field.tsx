import { longDay } from '@samen/i18n/formats'
import { createSignal, Show } from 'solid-js'
import { useStaff } from '../../staff/context.ts'
import { Field } from '../../staff/fields.tsx'

/** Days that can be meant; the server refuses others. */
const isNear = (day: string) => day >= '1900-01-01' && day < '2200-01-01'

/** A day, chosen from the browser's own calendar or typed; null: none. */
export function DayField(props: {
  readonly id: string
  readonly label: string
  readonly help?: string | undefined
  readonly error?: string | undefined
  readonly value: string | null
  /** The first day that can be meant, `YYYY-MM-DD`. */
  readonly min?: string | undefined
  readonly onChange: (day: string | null) => void
}) {
  const { language } = useStaff()
  /** A year that is being typed passes through days that nobody means. */
  const [typed, setTyped] = createSignal<string>()
  return (
    <Field id={props.id} label={props.label} help={props.help} error={props.error}>
      {(ids) => (
        <>
          <input
            class="text day"
            type="date"
            min={props.min ?? '1900-01-01'}
            max="2199-12-31"
            value={typed() ?? props.value ?? ''}
            onInput={(event) => {
              const day = event.currentTarget.value
              const counts = day === '' || isNear(day)
              setTyped(counts ? undefined : day)
              if (counts) props.onChange(day === '' ? null : day)
            }}
            {...ids()}
          />
          <Show when={typed() === undefined && props.value}>
            {(day) => <p class="field-help">{longDay(language(), day())}</p>}
          </Show>
        </>
      )}
    </Field>
  )
}
