import { Button } from '@samen/ui/button'
import { Screen } from '@samen/ui/screen'
import { useKiosk } from '../context.ts'
import { useVisit } from '../visit-context.ts'
import { useLaterTexts } from '../later-texts.ts'

/** The client hid the screen. */
export function HiddenOverlay() {
  const kiosk = useKiosk()
  const laterTexts = useLaterTexts()
  const texts = () => laterTexts().hidden
  return (
    <Screen
      title={texts().title}
      lead={<p>{texts().lead}</p>}
      main={
        <Button look="main" onPress={() => kiosk.close()}>
          {texts().show}
        </Button>
      }
    />
  )
}

/** Nobody seemed to be there. Nothing is erased; whoever else stands here begins anew. */
export function IdleOverlay() {
  const kiosk = useKiosk()
  const visit = useVisit()
  const laterTexts = useLaterTexts()
  const texts = () => laterTexts().idle
  return (
    <Screen
      title={texts().title}
      lead={<p>{texts().lead}</p>}
      skip={<Button onPress={() => void visit.leave()}>{texts().other}</Button>}
      main={
        <Button look="main" onPress={() => kiosk.close()}>
          {texts().yes}
        </Button>
      }
    />
  )
}
