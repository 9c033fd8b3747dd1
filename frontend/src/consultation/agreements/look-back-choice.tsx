import { describedBy, FieldError } from '@samen/ui/field-error'
import { createSignal, Show } from 'solid-js'
import { useLongDay } from '../context.ts'
import { useRoomTexts } from '../room/texts.ts'
import { dayAfter, type Span, spans } from './look-back.ts'
import { Toggles } from './toggles.tsx'

/** When we look back: a few plain spans, next time, or a date. Nothing is chosen beforehand. */
export function LookBackChoice(props: {
  /** Of the date's own field. */
  readonly id: string
  /** Day of the visit, `YYYY-MM-DD`: what the spans count from. */
  readonly from: string
  /** The first day that can be chosen, `YYYY-MM-DD`. */
  readonly first: string
  readonly error: string | undefined
  readonly value: string | null
  readonly onChange: (day: string | null) => void
}) {
  const texts = useRoomTexts()
  const longDay = useLongDay()
  const [own, setOwn] = createSignal<'next' | 'date' | null>(null)
  const code = ({ unit, count }: Span) => `${count}-${unit}`
  const spanOfValue = () => spans.find((span) => dayAfter(props.from, span) === props.value)
  const chosen = (): readonly string[] => {
    const span = spanOfValue()
    if (own() === 'date') return ['date']
    if (span) return [code(span)]
    if (props.value !== null) return ['date']
    return own() === null ? [] : [own() ?? '']
  }
  function choose(wanted: string, on: boolean) {
    const span = spans.find((one) => code(one) === wanted)
    setOwn(on && (wanted === 'next' || wanted === 'date') ? wanted : null)
    if (span) props.onChange(on ? dayAfter(props.from, span) : null)
    else if (wanted === 'next' || !on) props.onChange(null)
    const { id } = props
    if (on && wanted === 'date') queueMicrotask(() => document.getElementById(id)?.focus())
  }
  const words = () => texts().agreement.lookBackChoices
  return (
    <div class="look-back">
      <Toggles
        label={texts().agreement.lookBack}
        options={[
          ...spans.map((span) => ({ code: code(span), text: words()[span.unit](span.count) })),
          { code: 'next', text: words().next },
          { code: 'date', text: words().date },
        ]}
        chosen={chosen()}
        onToggle={choose}
      />
      <Show when={chosen().includes('date')}>
        <div class="field">
          <label for={props.id}>{texts().agreement.date}</label>
          <FieldError id={`${props.id}-error`} text={props.error} />
          <input
            id={props.id}
            class="text day"
            type="date"
            min={props.first}
            aria-invalid={props.error === undefined ? undefined : 'true'}
            aria-describedby={describedBy(props.error !== undefined && `${props.id}-error`)}
            max="2199-12-31"
            value={props.value ?? ''}
            // A year that is being typed passes through days that nobody means.
            onChange={(event) => props.onChange(event.currentTarget.value || null)}
          />
          <Show when={props.value}>{(day) => <p class="field-help">{longDay(day())}</p>}</Show>
        </div>
      </Show>
    </div>
  )
}
