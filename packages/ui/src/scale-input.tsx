import { For } from 'solid-js'
import { describedBy, FieldError } from './field-error.tsx'

export interface ScaleInputProps {
  readonly id: string
  readonly labelledBy: string
  readonly describedBy?: string | undefined
  readonly error?: string | undefined
  readonly min: number
  readonly max: number
  /** What both ends mean, in words. */
  readonly low: string
  readonly high: string
  readonly value: number | undefined
  readonly onChange: (value: number) => void
}

/**
 * Whole numbers from `min` to `max`, one tap each, both ends in words. Native radios: arrow keys
 * work, and nothing is chosen beforehand. Where eleven do not fit on a line they wrap in order.
 */
export function ScaleInput(props: ScaleInputProps) {
  const errorId = () => `${props.id}-error`
  const numbers = () => {
    const { min, max } = props
    return Array.from({ length: max - min + 1 }, (_, index) => min + index)
  }
  const spoken = (number: number) => {
    if (number === props.min) return `${number}: ${props.low}`
    return number === props.max ? `${number}: ${props.high}` : undefined
  }
  return (
    <fieldset
      class="scale"
      role="radiogroup"
      aria-labelledby={props.labelledBy}
      aria-describedby={describedBy(props.describedBy, props.error !== undefined && errorId())}
    >
      <FieldError id={errorId()} text={props.error} />
      <div class="scale-line">
        <div class="scale-low" aria-hidden="true">
          {props.low}
        </div>
        <div class="scale-numbers" data-count={numbers().length}>
          <For each={numbers()}>
            {(number) => (
              <label class="scale-number">
                <input
                  type="radio"
                  name={props.id}
                  value={number}
                  aria-label={spoken(number)}
                  checked={props.value === number}
                  onChange={() => props.onChange(number)}
                />
                <span>{number}</span>
              </label>
            )}
          </For>
        </div>
        <div class="scale-high" aria-hidden="true">
          {props.high}
        </div>
      </div>
    </fieldset>
  )
}
