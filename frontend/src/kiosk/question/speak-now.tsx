import { Button } from '@samen/ui/button'
import { useKiosk } from '../context.ts'
import { useVisit } from '../visit-context.ts'

/** Where safety is asked: the answer is not read yet, and a person is one tap away. */
export function SpeakNow() {
  const kiosk = useKiosk()
  const visit = useVisit()
  return (
    <div class="topics">
      <Button look="choice" onPress={() => kiosk.open('talk')}>
        {visit.texts().question.speak}
      </Button>
    </div>
  )
}
