import { For } from 'solid-js'
import { Icon } from '@samen/ui/icon'

export interface NumberPadProps {
  readonly label: string
  readonly eraseLabel: string
  readonly onDigit: (digit: string) => void
  readonly onErase: () => void
  readonly eraseAllLabel: string
  readonly onEraseAll: () => void
}

const rows = ['123', '456', '789'].map((row) => Array.from(row))

/** Large digits for a finger. Typing on a keyboard goes into the field itself. */
export function NumberPad(props: NumberPadProps) {
  const digit = (value: string) => (
    <button type="button" class="pad-key" onClick={() => props.onDigit(value)}>
      {value}
    </button>
  )
  return (
    <div class="pad" role="group" aria-label={props.label}>
      <For each={rows}>{(row) => <For each={row}>{digit}</For>}</For>
      <button type="button" class="pad-key pad-words" onClick={() => props.onEraseAll()}>
        {props.eraseAllLabel}
      </button>
      {digit('0')}
      <button
        type="button"
        class="pad-key"
        aria-label={props.eraseLabel}
        onClick={() => props.onErase()}
      >
        <Icon name="back" />
      </button>
    </div>
  )
}
