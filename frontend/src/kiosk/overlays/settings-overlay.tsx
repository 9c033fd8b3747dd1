import { SettingsChoice } from '../screens/settings-choice.tsx'
import { useVisit } from '../visit-context.ts'
import { OverScreen } from './over-screen.tsx'

export function SettingsOverlay() {
  const visit = useVisit()
  return (
    <OverScreen title={visit.texts().settings.title}>
      <SettingsChoice />
    </OverScreen>
  )
}
