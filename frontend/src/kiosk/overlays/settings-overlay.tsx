import { SettingsChoice } from '../screens/settings-choice.tsx'
import { useLaterTexts } from '../later-texts.ts'
import { OverScreen } from './over-screen.tsx'

export function SettingsOverlay() {
  const laterTexts = useLaterTexts()
  return (
    <OverScreen title={laterTexts().settings.title}>
      <SettingsChoice />
    </OverScreen>
  )
}
