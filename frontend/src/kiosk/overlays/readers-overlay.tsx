import { type Sharing, sharingLevels } from '@samen/questionnaire/domain'
import { Icon } from '@samen/ui/icon'
import { For } from 'solid-js'
import { sharingIcons } from '../question/sharing-icons.ts'
import { useReaders } from '../visit-context.ts'
import { useLaterTexts } from '../later-texts.ts'
import { OverScreen } from './over-screen.tsx'

/** "Ik heb een vraag" about who sees what: the three levels, and a person to ask. */
export function ReadersOverlay() {
  const laterTexts = useLaterTexts()
  const readers = useReaders()
  const words = (level: Sharing) => laterTexts().sharing.levels[level]
  const texts = () => laterTexts().readersHelp
  return (
    <OverScreen title={texts().title} lead={<p>{texts().levels}</p>}>
      <ul class="plain-list">
        <For each={sharingLevels}>
          {(level) => (
            <li>
              <Icon name={sharingIcons[level]} />
              <span>
                <strong>{words(level).label}</strong>
                <br />
                {words(level).detail(readers.names(), readers.many())}
              </span>
            </li>
          )}
        </For>
      </ul>
      <p>{texts().change}</p>
      <p>{texts().ask}</p>
    </OverScreen>
  )
}
