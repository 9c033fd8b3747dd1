import type { Confirmable } from '@samen/consultation/room'
import { Button } from '@samen/ui/button'
import { createSignal, Show } from 'solid-js'
import { ActFailure } from '../room/act-failure.tsx'
import { usePeople } from '../people.ts'
import { useRoom } from '../room/room-context.tsx'
import { useRoomTexts } from '../room/texts.ts'

/** The clinician's own yes, after the client's; it names who gives it. */
export function ClinicianConfirms(props: {
  readonly version: Confirmable
  /** What it says, where more than one can wait on a page. */
  readonly about?: string | undefined
  /** It is said, and this button is gone. */
  readonly onConfirmed?: (() => void) | undefined
}) {
  const room = useRoom()
  const people = usePeople()
  const texts = useRoomTexts()
  const [failure, setFailure] = createSignal<{ readonly cause: unknown }>()
  const [sending, setSending] = createSignal(false)
  const words = () => texts().confirm.clinician(people().clinician)
  async function confirm() {
    if (sending()) return
    const { onConfirmed } = props
    setSending(true)
    setFailure(undefined)
    try {
      await room.act('confirmations', { party: 'clinician', ...props.version })
      onConfirmed?.()
    } catch (cause) {
      setFailure({ cause })
    } finally {
      setSending(false)
    }
  }
  return (
    <div class="clinician-confirms">
      <Button
        look="main"
        label={props.about === undefined ? undefined : `${words()}: ${props.about}`}
        disabled={sending()}
        onPress={() => void confirm()}
      >
        {words()}
      </Button>
      <Show when={failure()}>{(now) => <ActFailure failure={now().cause} />}</Show>
    </div>
  )
}
