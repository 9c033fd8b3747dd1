import { Button } from '@samen/ui/button'
import { Screen } from '@samen/ui/screen'
import { For, Show } from 'solid-js'
import { useKiosk } from '../context.ts'
import { TopBar } from '../screens/top-bar.tsx'
import { useVisit } from '../visit-context.ts'
import { useAfterTexts } from './after-texts.ts'
import { useDayOf } from './day-of.ts'
import { AllReopened } from './reopened.tsx'

/** Who opened what is the client's, when, and what it was. */
export function LookedScreen() {
  const kiosk = useKiosk()
  const visit = useVisit()
  const afterTexts = useAfterTexts()
  const texts = () => afterTexts().looked
  const looked = () => visit.visit()?.looked ?? []
  const time = (at: string) => visit.texts().time(at, visit.visit()?.timeZone)
  const day = useDayOf()
  return (
    <Screen
      title={texts().title}
      lead={<p>{looked().length > 0 ? texts().lead : texts().none}</p>}
      start={<span class="product">{kiosk.texts().product}</span>}
      end={<TopBar />}
      main={
        <Button look="main" onPress={() => kiosk.go({ name: 'after' })}>
          {visit.texts().back}
        </Button>
      }
    >
      <Show when={looked().length > 0}>
        <ul class="looked">
          <For each={looked()}>
            {({ name, at, what }) => (
              <li>
                <strong>{name}</strong>
                <span>{texts().what[what]}</span>
                <span>
                  {day(at)}, {time(at)}
                </span>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <AllReopened />
      <p>{texts().ask}</p>
    </Screen>
  )
}
