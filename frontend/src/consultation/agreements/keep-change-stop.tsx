import type { AgreementLine } from '@samen/consultation/room'
import { createSignal, Show } from 'solid-js'
import { usePlaces } from '../places.ts'
import { useRoom } from '../room/room-context.tsx'
import { useRoomTexts } from '../room/texts.ts'
import { StopAgreement } from './stop-agreement.tsx'

/**
 * What we do with an agreement now. Keeping it is noted as such; changing and stopping become a new
 * version, on its own page, that both confirm.
 */
export function KeepChangeStop(props: { readonly line: AgreementLine }) {
  const room = useRoom()
  const texts = useRoomTexts()
  const places = usePlaces()
  const [stopping, setStopping] = createSignal(false)
  const name = () => `tick/agreement:${props.line.id}` as const
  const kept = () => room.field(name()) === 'discussed'
  const what = () => props.line.versions.at(-1)?.content.what ?? ''
  const toPage = () => places.go({ at: 'agreement', id: props.line.id })
  function change() {
    const content = props.line.versions.at(-1)?.content
    if (content) room.save(`agreement/${props.line.id}`, content, 'at-once')
    toPage()
  }
  return (
    <Show
      when={room.canWrite()}
      fallback={
        <Show when={kept()}>
          <p class="tick-word">{texts().agreed.keep}</p>
        </Show>
      }
    >
      <div class="ticks" role="group" aria-label={texts().agreed.group(what())}>
        <button
          type="button"
          class="tick"
          aria-pressed={kept()}
          onClick={() => room.save(name(), kept() ? null : 'discussed', 'at-once')}
        >
          {texts().agreed.keep}
        </button>
        <button type="button" class="tick" onClick={change}>
          {texts().agreed.change}
        </button>
        <button type="button" class="tick" onClick={() => setStopping(true)}>
          {texts().agreed.stop}
        </button>
        <StopAgreement
          line={props.line}
          open={stopping()}
          onClose={() => setStopping(false)}
          onStopped={toPage}
        />
      </div>
    </Show>
  )
}
