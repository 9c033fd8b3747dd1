import { For, onCleanup, onMount } from 'solid-js'
import { Icon } from './icon.tsx'

export interface DigitPadProps {
  readonly label: string
  /** How many digits there are to type. */
  readonly length: number
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onEnter?: (() => void) | undefined
  readonly texts: {
    /** How far one is, for who does not see the marks. */
    readonly typed: (count: number) => string
    readonly erase: string
    readonly eraseAll: string
  }
}

const digits = Array.from('123456789')

/**
 * Large digits for a finger; the keys of a keyboard work anywhere in the dialog that it stands in. It
 * takes the focus. What was typed is shown as marks only: somebody else may be looking.
 */
export function DigitPad(props: DigitPadProps) {
  const add = (digit: string) => {
    if (props.value.length < props.length) props.onChange(props.value + digit)
  }
  const erase = () => props.onChange(props.value.slice(0, -1))
  let pad: HTMLDivElement | undefined
  function onKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (/^\d$/.test(event.key)) add(event.key)
    else if (event.key === 'Backspace') erase()
    else if (event.key === 'Enter' && isOfPad(event.target) && props.value.length === props.length)
      props.onEnter?.()
    else return
    // Else the key that has the focus would be pressed as well.
    event.preventDefault()
  }
  /** A button beside the pad keeps its own Enter. */
  const isOfPad = (target: EventTarget | null) => target instanceof Node && pad?.contains(target)
  onMount(() => {
    const scope: HTMLElement | undefined = pad?.closest('dialog') ?? pad
    scope?.addEventListener('keydown', onKey)
    onCleanup(() => scope?.removeEventListener('keydown', onKey))
    // After the dialog, which gives the focus to its title.
    queueMicrotask(() => pad?.focus({ preventScroll: true }))
  })
  const key = (digit: string) => (
    <button type="button" class="digit-key" onClick={() => add(digit)}>
      {digit}
    </button>
  )
  return (
    <div
      class="digit-pad"
      role="group"
      tabindex="-1"
      aria-label={props.label}
      ref={(element) => (pad = element)}
    >
      <p class="digit-marks" role="status">
        <For each={Array.from({ length: props.length }, (_, i) => i)}>
          {(i) => <span aria-hidden="true" data-typed={i < props.value.length ? '' : undefined} />}
        </For>
        <span class="visually-hidden">{props.texts.typed(props.value.length)}</span>
      </p>
      <div class="digit-keys">
        <For each={digits}>{key}</For>
        <button type="button" class="digit-key digit-words" onClick={() => props.onChange('')}>
          {props.texts.eraseAll}
        </button>
        {key('0')}
        <button
          type="button"
          class="digit-key"
          aria-label={props.texts.erase}
          onClick={() => erase()}
        >
          <Icon name="back" />
        </button>
      </div>
    </div>
  )
}
