import { Button } from '@samen/ui/button'
import { Screen } from '@samen/ui/screen'
import { Show } from 'solid-js'
import { useKiosk } from '../context.ts'
import { useVisit } from '../visit-context.ts'
import { useLaterTexts } from '../later-texts.ts'

/** Everything is kept, and what happens next. The answers are gone from this screen already. */
export function ThanksScreen() {
  const kiosk = useKiosk()
  const visit = useVisit()
  const laterTexts = useLaterTexts()
  const texts = () => laterTexts().thanks
  /** In the consultation room: there nobody waits any more. */
  const room = () => kiosk.room?.texts(kiosk.language())
  const next = () => room()?.goesOn ?? texts().fetched
  return (
    <Screen
      title={texts().title}
      lead={
        <>
          <p>{texts().kept}</p>
          <p>{next()(visit.visit()?.clinician ?? '')}</p>
          <p>{texts().gone}</p>
        </>
      }
      start={<span class="product">{kiosk.texts().product}</span>}
      skip={
        <Show when={!room()}>
          <Button onPress={() => kiosk.open('talk')}>{texts().talk}</Button>
        </Show>
      }
      main={
        <Button look="main" onPress={() => void visit.leave()}>
          {room()?.back ?? texts().done}
        </Button>
      }
    >
      <p>{texts().change}</p>
      <Show when={!room()}>
        <section class="stack">
          <p>{laterTexts().beside.waiting}</p>
          <div class="actions-beside">
            <Button look="choice" onPress={() => kiosk.go({ name: 'aids', from: kiosk.place() })}>
              {laterTexts().beside.aids}
            </Button>
            <Button look="choice" onPress={() => kiosk.go({ name: 'rights', from: kiosk.place() })}>
              {laterTexts().beside.rights}
            </Button>
          </div>
        </section>
      </Show>
    </Screen>
  )
}
