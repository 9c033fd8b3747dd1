import { Show } from 'solid-js'
import { useRoom } from '../room/room-context.tsx'
import { useRoomTexts } from '../room/texts.ts'
import { setDownLines, unwrittenLines } from './lines.ts'
import { WrittenLinks } from './written-links.tsx'

/** Further down the first screen: all agreements and choices, also stopped ones and beginnings. */
export function WrittenPart() {
  const room = useRoom()
  const texts = useRoomTexts()
  const lines = () => [...unwrittenLines(room), ...setDownLines(room)]
  return (
    <Show when={lines().length > 0}>
      <section class="part" aria-labelledby="written">
        <h2 id="written" tabindex="-1">
          {texts().agreed.all}
        </h2>
        <WrittenLinks lines={lines()} />
      </section>
    </Show>
  )
}
