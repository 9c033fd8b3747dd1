import { Button } from '@samen/ui/button'
import { Show } from 'solid-js'
import { useKiosk } from '../context.ts'
import { isOfTheVisit } from '../flow.ts'
import { useVisit } from '../visit-context.ts'
import { useLaterTexts } from '../later-texts.ts'
import { OverScreen } from './over-screen.tsx'
import { Phone } from './phone.tsx'

/** A person first, then what the buttons do. "I have a complaint" stands here on every screen. */
export function HelpOverlay() {
  const kiosk = useKiosk()
  const visit = useVisit()
  const laterTexts = useLaterTexts()
  const texts = () => laterTexts().help
  return (
    <OverScreen title={texts().title} lead={<p>{texts().desk}</p>}>
      <div class="topics">
        <Button look="choice" onPress={() => kiosk.open('talk')}>
          {visit.texts().question.speak}
        </Button>
      </div>
      <Phone label={texts().phone} />
      {/* At the start there are no such buttons yet. */}
      <Show when={isOfTheVisit(kiosk.place())}>
        <section class="stack">
          <h2>{texts().buttons}</h2>
          <ul class="quiet-list">
            <li>{texts().skip}</li>
            <li>{texts().back}</li>
            <li>{texts().hide}</li>
          </ul>
        </section>
      </Show>
      <div class="topics">
        <Show when={visit.draft() && isOfTheVisit(kiosk.place())}>
          <Button look="choice" onPress={() => kiosk.open('stop')}>
            {texts().stop}
          </Button>
        </Show>
        <Button look="choice" onPress={() => kiosk.open('complaint')}>
          {texts().complaint}
        </Button>
      </div>
    </OverScreen>
  )
}
