import { Button } from '@samen/ui/button'
import { Notice } from '@samen/ui/notice'
import { createEffect, createSignal, Match, Show, Switch } from 'solid-js'
import { useSignedIn } from '../../staff/context.ts'
import { ActFailure } from './act-failure.tsx'
import { KeptTexts } from './kept-texts.tsx'
import { useRoom } from './room-context.tsx'
import { useRoomTexts } from './texts.ts'

/** What is saved and what is not, who writes, and what waits for somebody to decide. */
export function RoomState() {
  return (
    <div class="room-state only-screen">
      <OtherWriter />
      <NotSaved />
      <KeptTexts />
    </div>
  )
}

/** A quiet word beside the title: "everything is saved", or that it is on its way. */
export function SavedMark() {
  const room = useRoom()
  const texts = useRoomTexts()
  return (
    <Show when={room.canWrite()}>
      <p class="saved-mark only-screen" data-saving={room.saving()}>
        <Switch>
          <Match when={room.saving() === 'saved'}>{texts().saving.saved}</Match>
          <Match when={room.saving() === 'saving'}>{texts().saving.saving}</Match>
        </Switch>
      </p>
    </Show>
  )
}

function NotSaved() {
  const room = useRoom()
  const texts = useRoomTexts()
  return (
    <div role="status">
      <Switch>
        <Match when={room.saving() === 'waiting'}>
          <Notice tone="important">
            <p>{texts().saving.waiting}</p>
          </Notice>
        </Match>
        <Match when={room.saving() === 'refused'}>
          <Notice tone="important">
            <p>{texts().saving.refused}</p>
          </Notice>
        </Match>
        <Match when={room.connection() === 'lost'}>
          <Notice>
            <p>{texts().saving.lost}</p>
          </Notice>
        </Match>
      </Switch>
    </div>
  )
}

/** Another screen writes: this one follows, and can go on writing with one tap. */
function OtherWriter() {
  const room = useRoom()
  const who = useSignedIn()
  const texts = useRoomTexts()
  const [failure, setFailure] = createSignal<{ readonly cause: unknown }>()
  const other = () => {
    const reply = room.reply()
    return reply?.state === 'planned' && reply.writer?.mine === false ? reply.writer : undefined
  }
  /** Said until another screen writes again: the button that was pressed is gone. */
  const [tookOver, setTookOver] = createSignal(false)
  let taken: HTMLParagraphElement | undefined
  createEffect(() => other() && setTookOver(false))
  async function takeOver() {
    setFailure(undefined)
    try {
      await room.takeOver()
      setTookOver(true)
      taken?.focus()
    } catch (cause) {
      setFailure({ cause })
    }
  }
  return (
    <div role="status">
      <Show when={tookOver()}>
        <p class="took-over" tabindex="-1" ref={(element) => (taken = element)}>
          {texts().writer.taken}
        </p>
      </Show>
      <Show when={other()}>
        {(writer) => (
          <Notice>
            <p>
              {writer().name === who().name
                ? texts().writer.sameName
                : texts().writer.other(writer().name)}
            </p>
            <Button look="main" onPress={() => void takeOver()}>
              {texts().writer.takeOver}
            </Button>
            <Show when={failure()}>{(now) => <ActFailure failure={now().cause} />}</Show>
          </Notice>
        )}
      </Show>
    </div>
  )
}
