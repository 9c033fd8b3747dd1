import { A } from '@solidjs/router'
import { Button } from '@samen/ui/button'
import { ByKey } from '@samen/ui/by-key'
import { Dialog } from '@samen/ui/dialog'
import { Show } from 'solid-js'
import { useTexts } from '../../staff/context.ts'
import { CompanyQuestion } from '../company/company-question.tsx'
import { Opens } from '../company/opens.tsx'
import { usePlaces } from '../places.ts'
import { useRoom } from '../room/room-context.tsx'
import { useRoomTexts } from '../room/texts.ts'
import { LetGo } from '../written/let-go-button.tsx'
import type { WrittenLine } from '../written/lines.ts'
import './begun-lines.css'

/**
 * What was begun, each by its own words and each to be let go, and room for another. Which one is
 * theirs to say. With company the client opens the words.
 */
export function BegunLines(props: {
  readonly of: 'agreement' | 'decision'
  readonly lines: readonly WrittenLine[]
  /** Id of a new one. */
  readonly fresh: string
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
}) {
  const room = useRoom()
  const places = usePlaces()
  const texts = useRoomTexts()
  const staffTexts = useTexts()
  const words = (line: WrittenLine) => line.text || texts().finish.unnamed
  return (
    <>
      <Button look="choice" onPress={() => props.onOpen(true)}>
        {texts().actions[props.of]}
      </Button>
      <Dialog
        open={props.open}
        title={texts().actions.which[props.of]}
        onClose={() => props.onOpen(false)}
        actions={<Button onPress={() => props.onOpen(false)}>{staffTexts().close}</Button>}
      >
        <CompanyQuestion />
        <Opens part={`begun ${props.of}`} title={texts().finish.unwritten}>
          <ul class="begun-lines">
            <ByKey each={props.lines} by={({ id }) => id}>
              {(line) => (
                <li>
                  <A class="button" data-look="choice" href={places.href(line().place)}>
                    <span>{words(line())}</span>
                  </A>
                  <Show when={room.canWrite()}>
                    <LetGo begun={{ of: props.of, id: line().id }} text={words(line())} />
                  </Show>
                </li>
              )}
            </ByKey>
          </ul>
        </Opens>
        <Show when={room.canWrite()}>
          <div class="begun-lines">
            <A
              class="button"
              data-look="quiet"
              href={places.href({ at: props.of, id: props.fresh })}
            >
              <span>{texts().actions.another[props.of]}</span>
            </A>
          </div>
        </Show>
      </Dialog>
    </>
  )
}
