import { longDay } from '@samen/i18n/formats'
import { Button } from '@samen/ui/button'
import { Screen } from '@samen/ui/screen'
import { For, Show } from 'solid-js'
import { useKiosk } from '../context.ts'
import { TopBar } from '../screens/top-bar.tsx'
import { useVisit } from '../visit-context.ts'
import { useAfterTexts } from './after-texts.ts'

/** Who opened what is the client's, when, and what it was. */
export function LookedScreen() {
  const kiosk = useKiosk()
  const visit = useVisit()
  const afterTexts = useAfterTexts()
  const texts = () => afterTexts().looked
  const looked = () => visit.visit()?.looked ?? []
  const zone = () => visit.visit()?.timeZone
  const time = (at: string) => visit.texts().time(at, zone())
  /** The day as the location's calendar has it. */
  const day = (at: string) =>
    longDay(
      kiosk.language(),
      new Intl.DateTimeFormat('sv-SE', { timeZone: zone() }).format(new Date(at)),
    )
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
      <p>{texts().ask}</p>
    </Screen>
  )
}
