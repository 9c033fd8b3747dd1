import type { Confirmable } from '@samen/consultation/room'
import { Button } from '@samen/ui/button'
import { createSignal, Show } from 'solid-js'
import { Failure } from '../../staff/show-loaded.tsx'
import { usePeople } from '../people.ts'
import { useRoom } from '../room/room-context.tsx'
import { useRoomTexts } from '../room/texts.ts'

/** The clinician's own yes, after the client's; it names who gives it. */
export function ClinicianConfirms(props: { readonly version: Confirmable }) {
  const room = useRoom()
  const people = usePeople()
  const texts = useRoomTexts()
  const [failure, setFailure] = createSignal<{ readonly cause: unknown }>()
  const [sending, setSending] = createSignal(false)
  async function confirm() {
    if (sending()) return
    setSending(true)
    setFailure(undefined)
    try {
      await room.act('confirmations', { party: 'clinician', ...props.version })
    } catch (cause) {
      setFailure({ cause })
    } finally {
      setSending(false)
    }
  }
  return (
    <div class="clinician-confirms">
      <Button look="main" disabled={sending()} onPress={() => void confirm()}>
        {texts().confirm.clinician(people().clinician)}
      </Button>
      <Show when={failure()}>{(now) => <Failure failure={now().cause} />}</Show>
    </div>
  )
}
