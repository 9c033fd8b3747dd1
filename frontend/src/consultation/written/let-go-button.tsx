import { Button } from '@samen/ui/button'
import { createSignal } from 'solid-js'
import { Confirm } from '../../staff/confirm.tsx'
import { ActFailure } from '../room/act-failure.tsx'
import { useRoom } from '../room/room-context.tsx'
import { useRoomTexts } from '../room/texts.ts'
import { type Begun, letGo } from './let-go.ts'

/** "Toch niet": asks once, and lets go of what was begun. */
export function LetGo(props: {
  readonly begun: Begun
  /** Its own words; empty while there are none, or where they stand beside it. */
  readonly text: string
  readonly onDone?: () => void
}) {
  const room = useRoom()
  const texts = useRoomTexts()
  const [asking, setAsking] = createSignal(false)
  // Where this stands may be gone before it is done.
  async function go() {
    const { onDone } = props
    await letGo(room, props.begun)
    onDone?.()
  }
  return (
    <>
      <Button
        label={props.text === '' ? undefined : texts().letGo.which(props.text)}
        onPress={() => setAsking(true)}
      >
        {texts().letGo.button}
      </Button>
      <Confirm
        open={asking()}
        title={texts().letGo.title[props.begun.of]}
        body={texts().letGo.body}
        confirm={texts().letGo.yes}
        onConfirm={go}
        failed={(cause) => <ActFailure failure={cause} />}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
