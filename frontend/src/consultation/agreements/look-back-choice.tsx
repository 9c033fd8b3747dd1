import { createSignal, createUniqueId, Show } from 'solid-js'
import { useRoomTexts } from '../room/texts.ts'
import { dayAfter, type Span, spans } from './look-back.ts'
import { Toggles } from './toggles.tsx'

/** When we look back: a few plain spans, next time, or a date. Nothing is chosen beforehand. */
export function LookBackChoice(props: {
  /** Day of the visit, `YYYY-MM-DD`: what the spans count from. */
  readonly from: string
  readonly value: string | null
  readonly onChange: (day: string | null) => void
}) {
  const texts = useRoomTexts()
  const dateId = createUniqueId()
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
    if (on && wanted === 'date') queueMicrotask(() => document.getElementById(dateId)?.focus())
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
          <label for={dateId}>{texts().agreement.date}</label>
          <input
            id={dateId}
            class="text day"
            type="date"
            min={props.from}
            max="2199-12-31"
            value={props.value ?? ''}
            // A year that is being typed passes through days that nobody means.
            onChange={(event) => props.onChange(event.currentTarget.value || null)}
          />
        </div>
      </Show>
    </div>
  )
}
