import { Button } from '@samen/ui/button'
import { Notice } from '@samen/ui/notice'
import { useKiosk } from '../context.ts'
import { useVisit } from '../visit-context.ts'

/** Where safety is asked: nobody reads along, and a person is one tap away. */
export function SafetyNotice() {
  const kiosk = useKiosk()
  const visit = useVisit()
  const texts = () => visit.texts().question
  return (
    <Notice tone="important">
      <p>{texts().safetyNow}</p>
      <Button look="choice" onPress={() => kiosk.open('talk')}>
        {texts().speak}
      </Button>
    </Notice>
  )
}
