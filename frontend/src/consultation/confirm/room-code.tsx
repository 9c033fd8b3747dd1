import { DigitPad } from '@samen/ui/digit-pad'
import { createSignal, Match, type JSX, onMount, Show, Switch } from 'solid-js'
import { Button } from '@samen/ui/button'
import { HttpError } from '../../shared/http-error.ts'
import { ActFailure } from '../room/act-failure.tsx'
import { useRoom } from '../room/room-context.tsx'
import { useRoomTexts } from '../room/texts.ts'

/** How many digits stand on the slip. */
const length = 3

interface RoomCodeProps {
  /** What pressing the main button does, in the client's words. */
  readonly confirm: string
  /** Does it with the digits. Throws what the server said. */
  readonly onCode: (code: string) => Promise<unknown>
  readonly onDone: () => void
  /** Buttons beside the main one. */
  readonly beside?: JSX.Element
  /** Another one, while there are no digits to type. */
  readonly withoutDigits?: JSX.Element
}

/** Whether there are digits that work: without them nobody is asked to type any. */
export function useHasDigits(): () => boolean {
  const room = useRoom()
  return () => (room.reply()?.roomCodeTries ?? 0) > 0
}

/**
 * What only the client may do on this screen takes the three digits from the client's own slip,
 * typed with the client's own fingers. They are not shown while they are typed.
 */
export function RoomCode(props: RoomCodeProps) {
  const room = useRoom()
  const texts = useRoomTexts()
  const [digits, setDigits] = createSignal('')
  const [problem, setProblem] = createSignal<'missing' | 'wrong' | { readonly cause: unknown }>()
  const [sending, setSending] = createSignal(false)
  const hasDigits = useHasDigits()
  const [looking, setLooking] = createSignal(false)
  let entry: HTMLDivElement | undefined
  const tries = () => room.reply()?.roomCodeTries ?? null
  const failure = () => {
    const now = problem()
    return typeof now === 'object' ? now : undefined
  }

  // Reception may have made another slip since the room was loaded, and no stream tells of that.
  onMount(() => void room.refresh())
  async function look() {
    setLooking(true)
    await room.refresh()
    setLooking(false)
  }

  async function send() {
    if (sending()) return
    if (digits().length < length) {
      setProblem('missing')
      return
    }
    setSending(true)
    setProblem(undefined)
    try {
      await props.onCode(digits())
      props.onDone()
    } catch (cause) {
      setProblem(isWrong(cause) ? 'wrong' : isDead(cause) ? undefined : { cause })
      setDigits('')
    } finally {
      setSending(false)
    }
    // The main button lost the focus while it sent: a keyboard goes on with the digits.
    if (problem() !== undefined) entry?.querySelector<HTMLElement>('.digit-pad')?.focus()
  }
  return (
    <div class="code-entry" ref={(element) => (entry = element)}>
      <Switch>
        <Match when={!hasDigits()}>
          <p class="room-code-none" role="status">
            {tries() === 0 ? texts().code.dead : texts().code.none}
          </p>
          <div class="actions">
            {props.beside}
            {props.withoutDigits}
            <Button look="main" disabled={looking()} onPress={() => void look()}>
              {texts().code.again}
            </Button>
          </div>
        </Match>
        <Match when={true}>
          <div class="room-code">
            <DigitPad
              label={texts().code.pad}
              length={length}
              value={digits()}
              onChange={setDigits}
              onEnter={() => void send()}
              texts={{
                typed: texts().code.typed,
                erase: texts().code.erase,
                eraseAll: texts().code.eraseAll,
              }}
            />
            <div role="alert">
              <Show when={problem() === 'missing'}>
                <p class="field-error">{texts().code.missing}</p>
              </Show>
              <Show when={problem() === 'wrong'}>
                <p class="field-error">{texts().code.wrong(tries() ?? 0)}</p>
              </Show>
            </div>
            <Show when={failure()}>{(now) => <ActFailure failure={now().cause} />}</Show>
          </div>
          <div class="actions">
            {props.beside}
            <Button look="main" disabled={sending()} onPress={() => void send()}>
              {props.confirm}
            </Button>
          </div>
        </Match>
      </Switch>
    </div>
  )
}

const isWrong = (cause: unknown) => cause instanceof HttpError && cause.code === 'room-code-wrong'
const isDead = (cause: unknown) => cause instanceof HttpError && cause.code === 'room-code-dead'
