import { Button } from '@samen/ui/button'
import { TextInput } from '@samen/ui/text-input'
import { createUniqueId } from 'solid-js'
import { useRoom } from '../room/room-context.tsx'
import { useRoomTexts } from '../room/texts.ts'

/** One point while it is being written; every letter is saved, "done" only closes it. */
export function PointEditor(props: {
  readonly id: string
  readonly label: string
  readonly onDone: () => void
}) {
  const room = useRoom()
  const texts = useRoomTexts()
  const inputId = createUniqueId()
  return (
    <div class="point-editor">
      <TextInput
        id={inputId}
        label={props.label}
        ref={(input) => queueMicrotask(() => input.focus())}
        value={room.field(`point/${props.id}`)?.text ?? ''}
        onInput={(text) => room.save(`point/${props.id}`, { text })}
        onEnter={props.onDone}
      />
      <Button look="choice" onPress={props.onDone}>
        {texts().agenda.done}
      </Button>
    </div>
  )
}
