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
  /** Whoever reads already goes back to where that began. */
  const from = () => {
    const place = kiosk.place()
    return place.name === 'aids' || place.name === 'aid' || place.name === 'rights'
      ? place.from
      : place
  }
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
      <Show when={isOfTheVisit(kiosk.place())}>
        <section class="stack">
          <h2>{texts().read}</h2>
          <div class="actions-beside">
            {/* Not from within one, nor once the consultation is closed. */}
            <Show when={!visit.exits() && !visit.visit()?.closed}>
              <Button look="choice" onPress={() => kiosk.go({ name: 'aids', from: from() })}>
                {laterTexts().beside.aids}
              </Button>
            </Show>
            <Button look="choice" onPress={() => kiosk.go({ name: 'rights', from: from() })}>
              {laterTexts().beside.rights}
            </Button>
          </div>
        </section>
      </Show>
      <div class="topics">
        <Show when={visit.draft() && !visit.exits() && isOfTheVisit(kiosk.place())}>
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
