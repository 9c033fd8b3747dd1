import { A } from '@solidjs/router'
import { Button } from '@samen/ui/button'
import { Dialog } from '@samen/ui/dialog'
import { createSignal, For } from 'solid-js'
import { useTexts } from '../../staff/context.ts'
import { usePlaces } from '../places.ts'
import { useRoomTexts } from '../room/texts.ts'
import type { WrittenLine } from '../written/lines.ts'

/** More than one was begun: each by its own words, and room for another. Which one is theirs to say. */
export function BegunLines(props: {
  readonly of: 'agreement' | 'decision'
  readonly lines: readonly WrittenLine[]
  /** Id of a new one. */
  readonly fresh: string
}) {
  const places = usePlaces()
  const texts = useRoomTexts()
  const staffTexts = useTexts()
  const [open, setOpen] = createSignal(false)
  return (
    <>
      <Button look="choice" onPress={() => setOpen(true)}>
        {texts().actions[props.of]}
      </Button>
      <Dialog
        open={open()}
        title={texts().actions.which[props.of]}
        onClose={() => setOpen(false)}
        actions={<Button onPress={() => setOpen(false)}>{staffTexts().close}</Button>}
      >
        <ul class="begun-lines">
          <For each={props.lines}>
            {(line) => (
              <li>
                <A class="button" data-look="choice" href={places.href(line.place)}>
                  <span>{line.text || texts().finish.unnamed}</span>
                </A>
              </li>
            )}
          </For>
          <li>
            <A
              class="button"
              data-look="quiet"
              href={places.href({ at: props.of, id: props.fresh })}
            >
              <span>{texts().actions.another[props.of]}</span>
            </A>
          </li>
        </ul>
      </Dialog>
    </>
  )
}
