import type { Confirmable, Confirmation, Standing } from '@samen/consultation/room'
import { Button } from '@samen/ui/button'
import { Notice } from '@samen/ui/notice'
import {
  createEffect,
  createMemo,
  createSignal,
  type JSX,
  Match,
  on,
  onCleanup,
  Show,
  Switch,
} from 'solid-js'
import { usePeople } from '../people.ts'
import { useRoom } from '../room/room-context.tsx'
import { useRoomTexts } from '../room/texts.ts'
import { ClinicianConfirms } from './clinician-confirms.tsx'
import { ConfirmHere } from './confirm-here.tsx'
import { Confirmed } from './confirmed.tsx'
import { Cover } from './cover.tsx'
import { isSame } from './standing.ts'

export interface ConfirmVersionProps {
  /** Exactly what is confirmed. */
  readonly version: Confirmable
  readonly standing: Standing
  readonly confirmations: readonly Confirmation[]
  /** There is a newer version: this one is only read. */
  readonly older?: boolean | undefined
  /** It in full, once more, for the client who reads it alone. Made anew each time. */
  readonly words: () => JSX.Element
  /** The client begins or stops reading it on its own; what is under that should stay as it is. */
  readonly onReading?: ((isReading: boolean) => void) | undefined
}

type How = 'here' | 'alone' | 'with-peer'

/**
 * How two people confirm one version: the client first, in a way of the client's choosing or later,
 * then the clinician with a button of their own. Nothing is chosen beforehand.
 */
export function ConfirmVersion(props: ConfirmVersionProps) {
  const room = useRoom()
  const people = usePeople()
  const texts = useRoomTexts()
  const [how, setHow] = createSignal<How | null>(null)
  /** What the client reads, from the moment it was opened: a yes is to this and to nothing newer. */
  const [reading, setReading] = createSignal<Confirmable>()
  const [later, setLater] = createSignal(false)
  const open = () => room.reply()?.state === 'planned'

  const isChanged = createMemo(() => {
    const read = reading()
    return read !== undefined && !isSame(read, props.version)
  })
  const read = () => setReading(props.version)
  function hand(chosen: How) {
    read()
    setHow(chosen)
  }

  async function say(code: string, chosen: How) {
    const { of, id, version } = reading() ?? props.version
    await room.act('confirmations', {
      party: 'client',
      roomCode: code,
      how: chosen,
      of,
      id,
      version,
    })
  }
  function stop() {
    setHow(null)
    setReading(undefined)
  }
  createEffect(on(how, (now) => props.onReading?.(now !== null), { defer: true }))
  onCleanup(() => props.onReading?.(false))
  /** The button that was pressed is gone; this says what came of it. */
  let sentence: HTMLElement | undefined
  const focusSentence = () => sentence?.focus()
  const handedOver = () => {
    const chosen = how()
    return chosen === 'here' ? null : chosen
  }
  return (
    <section class="confirm" aria-label={texts().confirm.title}>
      <Confirmed
        version={props.version}
        standing={props.standing}
        confirmations={props.confirmations}
        sentenceRef={(element) => (sentence = element)}
      />
      <Switch>
        <Match when={props.standing === 'confirmed'}>{null}</Match>
        <Match when={props.older}>
          <p class="nothing">{texts().confirm.older}</p>
        </Match>
        <Match when={!open()}>
          <p class="nothing">{texts().confirm.closed}</p>
        </Match>
        <Match when={props.standing === 'client-confirmed'}>
          <ClinicianConfirms version={props.version} onConfirmed={focusSentence} />
        </Match>
        <Match when={true}>
          <p class="confirm-ask">{texts().confirm.clientFirst(people().client)}</p>
          <div class="confirm-ways">
            <Way
              name={texts().confirm.here}
              detail={texts().confirm.hereDetail}
              onPress={() => hand('here')}
            />
            <Way
              name={texts().confirm.alone}
              detail={texts().confirm.aloneDetail(people().clinician)}
              onPress={() => hand('alone')}
            />
            <Way
              name={texts().confirm.peer}
              detail={texts().confirm.peerDetail}
              onPress={() => hand('with-peer')}
            />
            <Way
              name={texts().confirm.later}
              detail={texts().confirm.laterDetail}
              pressed={later()}
              onPress={() => setLater(!later())}
            />
          </div>
          <div role="status">
            <Show when={later()} fallback={<p class="nothing">{texts().confirm.nothing}</p>}>
              <Notice>
                <p>{texts().confirm.laterChosen}</p>
              </Notice>
            </Show>
          </div>
        </Match>
      </Switch>
      <ConfirmHere
        open={how() === 'here'}
        words={props.words}
        isChanged={isChanged()}
        onReadAgain={read}
        onCode={(code) => say(code, 'here')}
        onConfirmed={() => {
          stop()
          focusSentence()
        }}
        onClose={stop}
      />
      <Cover
        how={handedOver()}
        words={props.words}
        isChanged={isChanged()}
        onReadAgain={read}
        onCode={(code, chosen) => say(code, chosen)}
        onClose={stop}
      />
    </section>
  )
}

function Way(props: {
  readonly name: string
  readonly detail: string
  readonly pressed?: boolean | undefined
  readonly onPress: () => void
}) {
  return (
    <Button look="choice" pressed={props.pressed} onPress={props.onPress}>
      <span class="way">
        {props.name}
        <small>{props.detail}</small>
      </span>
    </Button>
  )
}
