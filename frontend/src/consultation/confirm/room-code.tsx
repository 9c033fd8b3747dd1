import { DigitPad } from '@samen/ui/digit-pad'
import { createSignal, Match, type JSX, Show, Switch } from 'solid-js'
import { Button } from '@samen/ui/button'
import { HttpError } from '../../shared/http-error.ts'
import { Failure } from '../../staff/show-loaded.tsx'
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
  const tries = () => room.reply()?.roomCodeTries ?? null
  const failure = () => {
    const now = problem()
    return typeof now === 'object' ? now : undefined
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
  }
  return (
    <div class="code-entry">
      <Switch>
        <Match when={tries() === null || tries() === 0}>
          <p class="room-code-none">{tries() === 0 ? texts().code.dead : texts().code.none}</p>
          <div class="actions">{props.beside}</div>
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
            <Show when={failure()}>{(now) => <Failure failure={now().cause} />}</Show>
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
