import { Button } from '@samen/ui/button'
import { Show } from 'solid-js'
import { useKiosk } from '../context.ts'
import { isOfTheVisit } from '../flow.ts'
import { useVisit } from '../visit-context.ts'
import { useLaterTexts } from '../later-texts.ts'
import { OverScreen } from './over-screen.tsx'
import { Phone } from './phone.tsx'

/** A person, now. */
export function TalkOverlay() {
  const kiosk = useKiosk()
  const visit = useVisit()
  const laterTexts = useLaterTexts()
  const texts = () => laterTexts().talk
  /** After handing in nothing of the client is on the screen any more. */
  const isDone = () => kiosk.place().name === 'thanks'
  /** Who walks away at once leaves nothing to be read; the code gives everything back. */
  function hideAndGo() {
    if (isOfTheVisit(kiosk.place())) visit.lock()
    else kiosk.open('hidden')
  }
  return (
    <OverScreen
      title={texts().title}
      lead={<p>{texts().desk}</p>}
      closing={visit.texts().back}
      skip={
        <Show when={!isDone()}>
          <Button onPress={hideAndGo}>{texts().go}</Button>
        </Show>
      }
    >
      <Phone label={texts().phone} />
      <p>{texts().danger}</p>
    </OverScreen>
  )
}
