import { Button } from '@samen/ui/button'
import { Screen } from '@samen/ui/screen'
import { useKiosk } from '../context.ts'
import { SettingsChoice } from '../screens/settings-choice.tsx'

/** The screen is handed over: it is the client's now, and begins when the client does. */
export function RoomStart() {
  const kiosk = useKiosk()
  const texts = () => kiosk.room?.texts(kiosk.language())
  return (
    <Screen
      title={texts()?.title}
      lead={
        <>
          <p>{texts()?.lead}</p>
          <p>{texts()?.own}</p>
        </>
      }
      start={<span class="product">{kiosk.texts().product}</span>}
      end={<Button onPress={() => kiosk.open('help')}>{kiosk.texts().help}</Button>}
      back={
        <Button onPress={() => location.replace(kiosk.room?.back ?? '/')}>{texts()?.back}</Button>
      }
      main={
        <Button look="main" onPress={() => kiosk.go({ name: 'code' })}>
          {kiosk.texts().start.begin}
        </Button>
      }
    >
      <SettingsChoice />
    </Screen>
  )
}
