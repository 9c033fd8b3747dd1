import { sharingLevels } from '@samen/questionnaire/domain'
import { Icon } from '@samen/ui/icon'
import { For } from 'solid-js'
import { sharingIcons } from '../question/sharing-icons.ts'
import { useSharingTexts } from '../visit-context.ts'
import { useLaterTexts } from '../later-texts.ts'
import { OverScreen } from './over-screen.tsx'

/** "Ik heb een vraag" about who sees what: the three levels, and a person to ask. */
export function ReadersOverlay() {
  const laterTexts = useLaterTexts()
  const words = useSharingTexts()
  const texts = () => laterTexts().readersHelp
  return (
    <OverScreen title={texts().title} lead={<p>{texts().levels}</p>}>
      <ul class="plain-list">
        <For each={sharingLevels}>
          {(level) => (
            <li>
              <Icon name={sharingIcons[level]} />
              <span>
                <strong>{words.label(level)}</strong>
                <br />
                {words.detail(level)}
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
