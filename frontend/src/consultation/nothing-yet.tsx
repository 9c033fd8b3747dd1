import { Button } from '@samen/ui/button'
import { Empty } from '@samen/ui/empty'
import { Show } from 'solid-js'
import { useConsultationTexts } from './context.ts'
import { useRoomTexts } from './room/texts.ts'

/** No preparation for this visit: that is fine, and the conversation begins with a question. */
export function NothingYet(props: {
  readonly name: string
  readonly begun: boolean
  readonly hasHistory: boolean
  /** Looks whether it has been handed in meanwhile. */
  readonly onLook?: (() => void) | undefined
  /** Hands the screen to the client, who goes on with the code. */
  readonly onHandOver?: (() => void) | undefined
}) {
  const texts = useConsultationTexts()
  const room = useRoomTexts()
  return (
    <Show
      when={props.begun}
      fallback={
        <Empty pictogram="speech" title={texts().empty.title(props.name)}>
          <p>{texts().empty.none}</p>
          <Show when={props.hasHistory}>
            <p>{texts().empty.history}</p>
          </Show>
        </Empty>
      }
    >
      <Empty
        pictogram="speech"
        title={room().early.title(props.name)}
        action={
          <>
            <Show when={props.onHandOver}>
              {(handOver) => (
                <Button look="choice" onPress={() => handOver()()}>
                  {room().early.here}
                </Button>
              )}
            </Show>
            <Show when={props.onLook}>
              {(look) => <Button onPress={() => look()()}>{room().early.look}</Button>}
            </Show>
          </>
        }
      >
        <p>{room().early.body(props.name)}</p>
        <p>{room().early.free(props.name)}</p>
      </Empty>
    </Show>
  )
}
