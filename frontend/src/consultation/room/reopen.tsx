import { Button } from '@samen/ui/button'
import { Dialog } from '@samen/ui/dialog'
import { TextArea } from '@samen/ui/text-input'
import { createSignal, createUniqueId, Show, untrack } from 'solid-js'
import { useBackToClose } from '../../staff/back-to-close.ts'
import { useSignedIn } from '../../staff/context.ts'
import { ActFailure } from './act-failure.tsx'
import { usePeople } from '../people.ts'
import { useRoom } from './room-context.tsx'
import { useRoomTexts } from './texts.ts'
import { keepReason, reasonOf } from './unsent.ts'

/** Opens a finished conversation again, with a reason that the client can read. */
export function Reopen(props: { readonly visitId: string }) {
  const who = useSignedIn()
  const room = useRoom()
  const people = usePeople()
  const texts = useRoomTexts()
  const id = createUniqueId()
  const [asking, setAsking] = createSignal(false)
  const [reason, setReason] = createSignal(untrack(() => reasonOf(who().staffId, props.visitId)))
  const write = (text: string) => {
    setReason(text)
    keepReason(who().staffId, props.visitId, text)
  }
  const [missing, setMissing] = createSignal(false)
  const [failure, setFailure] = createSignal<{ readonly cause: unknown }>()
  useBackToClose(asking, () => setAsking(false))

  async function reopen() {
    setMissing(reason().trim() === '')
    if (missing()) {
      document.getElementById(id)?.focus()
      return
    }
    setFailure(undefined)
    try {
      await room.act('room/reopen', { reason: reason().trim() })
      write('')
      setAsking(false)
    } catch (cause) {
      setFailure({ cause })
    }
  }
  return (
    <>
      <Button onPress={() => setAsking(true)}>{texts().reopen.open}</Button>
      <Dialog
        open={asking()}
        title={texts().reopen.title}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>{texts().confirm.notNow}</Button>
            <Button look="main" onPress={() => void reopen()}>
              {texts().reopen.confirm}
            </Button>
          </>
        }
      >
        <p>{texts().reopen.body(people().client)}</p>
        <TextArea
          id={id}
          label={texts().reopen.reason}
          rows={2}
          error={missing() ? texts().reopen.missing : undefined}
          value={reason()}
          onInput={write}
        />
        <Show when={failure()}>{(now) => <ActFailure failure={now().cause} />}</Show>
      </Dialog>
    </>
  )
}
