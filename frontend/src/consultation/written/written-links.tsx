import { A } from '@solidjs/router'
import { ByKey } from '@samen/ui/by-key'
import { type JSX, Show } from 'solid-js'
import { useStandingWords } from '../confirm/confirmed.tsx'
import { usePlaces } from '../places.ts'
import { useRoomTexts } from '../room/texts.ts'
import type { WrittenLine } from './lines.ts'

/** Agreements and decisions by their own words, each a link to where it is read and confirmed. */
export function WrittenLinks(props: {
  readonly lines: readonly WrittenLine[]
  readonly detail?: (line: WrittenLine) => JSX.Element
}) {
  const texts = useRoomTexts()
  const places = usePlaces()
  const standingWords = useStandingWords()
  const words = (line: WrittenLine) => {
    if (props.detail) return props.detail(line)
    if (line.standing === null) return texts().finish.unwritten
    const how = standingWords(line.standing)
    if (!line.stopped) return how
    const { stopped, stopping } = texts().agreed
    return `${line.standing === 'confirmed' ? stopped : stopping}. ${how}`
  }
  return (
    <ul class="written">
      <ByKey each={props.lines} by={({ of, id, standing }) => `${of} ${id} ${standing}`}>
        {(line) => (
          <li>
            <A href={places.href(line().place)}>
              <span class="written-kind">{texts().finish[line().of]}</span>
              <span class="written-words">
                <Show when={line().text} fallback={texts().finish.unnamed}>
                  {line().text}
                </Show>
              </span>
            </A>
            <p class="agreement-detail">{words(line())}</p>
          </li>
        )}
      </ByKey>
    </ul>
  )
}
