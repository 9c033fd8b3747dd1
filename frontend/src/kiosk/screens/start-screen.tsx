import { Button } from '@samen/ui/button'
import { Screen } from '@samen/ui/screen'
import { useKiosk } from '../context.ts'
import { SettingsChoice } from './settings-choice.tsx'

/** What a client sees first: what this is, that nothing has to be done, and one way in. */
export function StartScreen() {
  const kiosk = useKiosk()
  const texts = () => kiosk.texts().start
  return (
    <Screen
      title={texts().title}
      lead={
        <>
          <p>{texts().lead}</p>
          <p>{texts().own}</p>
        </>
      }
      start={<span class="product">{kiosk.texts().product}</span>}
      end={<Button onPress={() => kiosk.open('help')}>{kiosk.texts().help}</Button>}
      main={
        <Button look="main" onPress={() => kiosk.go({ name: 'code' })}>
          {texts().begin}
        </Button>
      }
    >
      <SettingsChoice />
    </Screen>
  )
}
