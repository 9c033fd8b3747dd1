import { Button } from '@samen/ui/button'
import { Dialog } from '@samen/ui/dialog'
import { type JSX, Show } from 'solid-js'
import { useBackToClose } from '../../staff/back-to-close.ts'
import { usePeople } from '../people.ts'
import { useRoomTexts } from '../room/texts.ts'
import { ReadAgain } from './read-again.tsx'
import { RoomCode, useHasDigits } from './room-code.tsx'

/** The client confirms at this screen, with the clinician beside. */
export function ConfirmHere(props: {
  readonly open: boolean
  readonly words: () => JSX.Element
  /** There is a newer version than the one that was opened. */
  readonly isChanged: boolean
  readonly onReadAgain: () => void
  readonly onCode: (code: string) => Promise<void>
  readonly onConfirmed: () => void
  readonly onClose: () => void
}) {
  const people = usePeople()
  const texts = useRoomTexts()
  const hasDigits = useHasDigits()
  useBackToClose(
    () => props.open,
    () => props.onClose(),
  )
  const notNow = () => <Button onPress={() => props.onClose()}>{texts().confirm.notNow}</Button>
  return (
    <Dialog open={props.open} title={texts().confirm.hereTitle} onClose={() => props.onClose()}>
      <Show
        when={!props.isChanged}
        fallback={<ReadAgain onAgain={() => props.onReadAgain()} beside={notNow()} />}
      >
        <div class="with-code">
          <div class="code-words">
            <div class="confirm-words">{props.words()}</div>
            <Show when={hasDigits()}>
              <p>{texts().confirm.hereBody(people().client)}</p>
            </Show>
          </div>
          <RoomCode
            confirm={texts().confirm.yes}
            onCode={(code) => props.onCode(code)}
            onDone={() => {
              // A yes that was under way when it changed is to what was read; the new is still to be.
              if (!props.isChanged) props.onConfirmed()
            }}
            beside={notNow()}
          />
        </div>
      </Show>
    </Dialog>
  )
}
