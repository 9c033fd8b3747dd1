import { Button } from '@samen/ui/button'
import { FieldError } from '@samen/ui/field-error'
import { Screen } from '@samen/ui/screen'
import { createSignal, onCleanup, onMount, Show } from 'solid-js'
import { useKiosk } from '../context.ts'
import { useVisit } from '../visit-context.ts'
import type { ClaimOutcome } from '../claim-outcome.ts'
import { codeLength, digitsOf, inGroups } from './code-digits.ts'
import { NumberPad } from './number-pad.tsx'
import { TopBar } from './top-bar.tsx'

/** The visit code: nine digits from the slip. Also asked again when a session has ended. */
export function CodeScreen() {
  const kiosk = useKiosk()
  const visit = useVisit()
  const texts = () => visit.texts().code
  const [digits, setDigits] = createSignal('')
  const [busy, setBusy] = createSignal(false)
  const [problem, setProblem] = createSignal<Exclude<ClaimOutcome, 'ok'> | 'tooShort'>()
  let field: HTMLInputElement | undefined

  const again = () => {
    const place = kiosk.place()
    return place.name === 'code' && place.again === true
  }
  function type(next: string) {
    setProblem(undefined)
    setDigits(digitsOf(next))
  }
  /** Digits of a keyboard or a scanner count wherever the focus is. */
  function typeAnywhere(event: KeyboardEvent) {
    if (event.target === field || event.ctrlKey || event.altKey || event.metaKey) return
    if (kiosk.flow().over !== null) return
    const isDigit = digitsOf(event.key).length === 1 && event.key.length === 1
    if (!isDigit && event.key !== 'Backspace') return
    event.preventDefault()
    type(isDigit ? digits() + event.key : digits().slice(0, -1))
    field?.focus()
  }
  onMount(() => addEventListener('keydown', typeAnywhere))
  onCleanup(() => removeEventListener('keydown', typeAnywhere))

  async function send() {
    if (busy()) return
    if (digits().length < codeLength) {
      setProblem('tooShort')
      field?.focus()
      return
    }
    setBusy(true)
    const outcome = await visit.claim(digits())
    setBusy(false)
    if (outcome !== 'ok') setProblem(outcome)
  }

  return (
    <Screen
      title={again() ? texts().againTitle : texts().title}
      titleId="code-title"
      lead={<p>{again() ? texts().again : texts().lead}</p>}
      leadId="code-lead"
      start={<span class="product">{kiosk.texts().product}</span>}
      end={<TopBar />}
      back={
        <Button onPress={() => (again() ? void visit.leave() : kiosk.go({ name: 'start' }))}>
          {again() ? visit.texts().toStart : kiosk.texts().back}
        </Button>
      }
      skip={
        <Show when={!again()}>
          <Button onPress={() => kiosk.go({ name: 'no-code' })}>{texts().none}</Button>
        </Show>
      }
      main={
        <Button look="main" onPress={() => void send()}>
          {visit.texts().next}
        </Button>
      }
    >
      <form
        class="code"
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <div class="code-field">
          <input
            class="code-digits"
            ref={(element) => (field = element)}
            type="text"
            inputmode="none"
            autocomplete="off"
            aria-labelledby="code-title"
            aria-describedby="code-lead code-problem"
            aria-invalid={problem() === undefined ? undefined : 'true'}
            value={inGroups(digits())}
            onInput={(event) => {
              type(event.currentTarget.value)
              event.currentTarget.value = inGroups(digits())
            }}
          />
          <div class="code-said">
            <div role="alert">
              <FieldError id="code-problem" text={problem() && texts()[problem() ?? 'wrong']} />
            </div>
            <p class="help" role="status">
              <Show when={busy()}>{texts().busy}</Show>
            </p>
          </div>
        </div>
        <NumberPad
          label={texts().pad}
          eraseLabel={texts().erase}
          onDigit={(digit) => type(digits() + digit)}
          onErase={() => type(digits().slice(0, -1))}
          eraseAllLabel={texts().eraseAll}
          onEraseAll={() => type('')}
        />
      </form>
    </Screen>
  )
}
