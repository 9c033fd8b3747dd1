import { A } from '@solidjs/router'
import { createMemo, Show } from 'solid-js'
import { type Place, usePlaces } from '../places.ts'
import { newId } from '../room/new-id.ts'
import { useRoom } from '../room/room-context.tsx'
import { useRoomTexts } from '../room/texts.ts'
import { unwrittenLines } from '../written/lines.ts'

/** What two people can do with what is on the screen; always in the same place. */
export function FourButtons() {
  const room = useRoom()
  const texts = useRoomTexts()
  const begun = createMemo(() => unwrittenLines(room))
  const fresh = newId()
  const isOpen = () => room.reply()?.state === 'planned'
  /** What was begun is gone on with: an empty page would look as if it were lost. */
  const placeFor = (of: 'agreement' | 'decision'): Place =>
    begun().find((line) => line.of === of)?.place ?? { at: of, id: fresh }
  return (
    <nav class="four-buttons only-screen" aria-label={texts().actions.label}>
      <Show when={isOpen()}>
        <To place={placeFor('agreement')} text={texts().actions.agreement} />
        <To place={placeFor('decision')} text={texts().actions.decision} />
      </Show>
      <To place={{ at: 'trends' }} text={texts().actions.trends} />
      <To
        place={{ at: 'finish' }}
        text={isOpen() ? texts().actions.finish : texts().finish.summary}
      />
    </nav>
  )
}

function To(props: { readonly place: Place; readonly text: string }) {
  const places = usePlaces()
  return (
    <A class="button" data-look="choice" href={places.href(props.place)}>
      <span>{props.text}</span>
    </A>
  )
}
