import { A } from '@solidjs/router'
import { createEffect, createMemo, createSignal, createUniqueId, Show, untrack } from 'solid-js'
import { type Place, usePlaces } from '../places.ts'
import { newId } from '../room/new-id.ts'
import { useRoom } from '../room/room-context.tsx'
import { useRoomTexts } from '../room/texts.ts'
import { unwrittenLines } from '../written/lines.ts'
import { BegunLines } from './begun-lines.tsx'

/** What two people can do with what is on the screen; always in the same place. */
export function FourButtons() {
  const room = useRoom()
  const texts = useRoomTexts()
  const isOpen = () => room.reply()?.state === 'planned'
  return (
    <nav class="four-buttons only-screen" aria-label={texts().actions.label}>
      <Show when={isOpen()}>
        <ToWriting of="agreement" />
        <ToWriting of="decision" />
      </Show>
      <To place={{ at: 'trends' }} text={texts().actions.trends} />
      <To
        place={{ at: 'finish' }}
        text={isOpen() ? texts().actions.finish : texts().finish.summary}
      />
    </nav>
  )
}

/** What was begun is offered first: an empty page would look as if it were lost. */
function ToWriting(props: { readonly of: 'agreement' | 'decision' }) {
  const room = useRoom()
  const texts = useRoomTexts()
  const begun = createMemo(() => unwrittenLines(room).filter((line) => line.of === props.of))
  const fresh = newId()
  const [open, setOpen] = createSignal(false)
  const id = createUniqueId()
  // The last one was let go, and the question which one with it: on from the button that is left.
  createEffect(() => {
    if (begun().length > 0 || !untrack(open)) return
    setOpen(false)
    queueMicrotask(() => document.getElementById(id)?.focus())
  })
  return (
    <Show
      when={begun().length > 0}
      fallback={<To id={id} place={{ at: props.of, id: fresh }} text={texts().actions[props.of]} />}
    >
      <BegunLines of={props.of} lines={begun()} fresh={fresh} open={open()} onOpen={setOpen} />
    </Show>
  )
}

function To(props: { readonly id?: string; readonly place: Place; readonly text: string }) {
  const places = usePlaces()
  return (
    <A id={props.id} class="button" data-look="choice" href={places.href(props.place)}>
      <span>{props.text}</span>
    </A>
  )
}
