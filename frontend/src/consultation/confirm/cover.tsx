import { Button } from '@samen/ui/button'
import { Dialog } from '@samen/ui/dialog'
import { createEffect, createSignal, type JSX, Match, on, onCleanup, Show, Switch } from 'solid-js'
import { useBackToClose } from '../../staff/back-to-close.ts'
import { useStaff } from '../../staff/context.ts'
import { usePeople } from '../people.ts'
import { useRoomTexts } from '../room/texts.ts'
import { ReadAgain } from './read-again.tsx'
import { RoomCode, useHasDigits } from './room-code.tsx'

type Alone = 'alone' | 'with-peer'

/**
 * The clinician hands over the screen: nothing of the conversation is on it but what is confirmed.
 * Saying no, or not knowing yet, is as easy as saying yes and stores nothing. Whichever way it ends
 * (a button, Escape, Back, the page under it gone), the screen comes back behind the clinician's
 * password: other clients are there too.
 */
export function Cover(props: {
  /** Null: not handed over. */
  readonly how: Alone | null
  readonly words: () => JSX.Element
  /** There is a newer version than the one that was opened. */
  readonly isChanged: boolean
  readonly onReadAgain: () => void
  readonly onCode: (code: string, how: Alone) => Promise<void>
  readonly onClose: () => void
}) {
  const { session } = useStaff()
  const people = usePeople()
  const texts = useRoomTexts()
  const hasDigits = useHasDigits()
  const [step, setStep] = createSignal<'read' | 'doubt' | 'thanks'>('read')
  const open = () => props.how !== null
  createEffect(
    on(open, (now, before) => {
      setStep('read')
      if (now) session.handOver()
      else if (before) void session.lock()
    }),
  )
  onCleanup(() => {
    if (open()) void session.lock()
  })
  useBackToClose(open, () => props.onClose())
  const title = () => {
    const words = texts().confirm
    if (step() === 'doubt') return words.doubtTitle
    return step() === 'thanks' ? words.thanksTitle : words.coverTitle(people().client)
  }
  const doubt = () => <Button onPress={() => setStep('doubt')}>{texts().confirm.doubt}</Button>
  const giveBack = () => (
    <div class="actions">
      <Button look="main" onPress={() => props.onClose()}>
        {texts().confirm.giveBack}
      </Button>
    </div>
  )
  return (
    <Dialog open={open()} title={title()} onClose={() => props.onClose()}>
      <div class="cover">
        <Switch>
          <Match when={step() === 'read' && props.isChanged}>
            <ReadAgain onAgain={() => props.onReadAgain()} beside={doubt()} />
          </Match>
          <Match when={step() === 'read'}>
            <p>
              {props.how === 'with-peer'
                ? texts().confirm.coverPeer(people().clinician)
                : texts().confirm.coverAlone(people().clinician)}
            </p>
            <div class="with-code">
              <div class="code-words">
                <div class="confirm-words">{props.words()}</div>
                <p class="confirm-ask">{texts().confirm.hereTitle}</p>
                <Show when={hasDigits()}>
                  <p>{texts().confirm.hereBody(people().client)}</p>
                </Show>
              </div>
              <RoomCode
                confirm={texts().confirm.yes}
                onCode={(code) => props.onCode(code, props.how ?? 'alone')}
                onDone={() => {
                  // A yes that was under way when it changed is to what was read; the new is still to be.
                  if (!props.isChanged) setStep('thanks')
                }}
                beside={doubt()}
                withoutDigits={
                  <Button look="choice" onPress={() => props.onClose()}>
                    {texts().confirm.giveBack}
                  </Button>
                }
              />
            </div>
          </Match>
          <Match when={step() === 'doubt'}>
            <p>{texts().confirm.doubtBody(people().clinician)}</p>
            {giveBack()}
          </Match>
          <Match when={step() === 'thanks'}>
            <p>{texts().confirm.thanksBody(people().clinician)}</p>
            {giveBack()}
          </Match>
        </Switch>
      </div>
    </Dialog>
  )
}
