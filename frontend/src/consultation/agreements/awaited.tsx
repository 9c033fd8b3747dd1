import type { AgreementLine, Confirmable, DecisionLine } from '@samen/consultation/room'
import { Show } from 'solid-js'
import { ClinicianConfirms } from '../confirm/clinician-confirms.tsx'
import { useRoom } from '../room/room-context.tsx'
import { waits } from './waits.ts'

/** Where something waits for the clinician's yes: the button for it, in its own row. */
export function Awaited(props: {
  readonly of: Confirmable['of']
  readonly line: Pick<AgreementLine, 'id' | 'versions'> | Pick<DecisionLine, 'id' | 'versions'>
  /** What it says. */
  readonly about: string
}) {
  const room = useRoom()
  const version = (): Confirmable => ({
    of: props.of,
    id: props.line.id,
    version: props.line.versions.length,
  })
  return (
    <Show when={waits(props.line) && room.reply()?.state === 'planned'}>
      <div class="only-screen">
        <ClinicianConfirms version={version()} about={props.about} />
      </div>
    </Show>
  )
}
