import { Button } from '@samen/ui/button'
import { Screen } from '@samen/ui/screen'
import { createSignal, Show } from 'solid-js'
import { useKiosk } from '../context.ts'
import { useVisit } from '../visit-context.ts'
import { TopBar } from './top-bar.tsx'

/**
 * "Ben jij Sam?" Who says no is asked once more, for then the code dies. Before this nothing of a client is shown but the name they are called by.
 */
export function IsItYouScreen() {
  const kiosk = useKiosk()
  const visit = useVisit()
  const texts = () => visit.texts().isItYou
  const [busy, setBusy] = createSignal(false)
  const [failed, setFailed] = createSignal(false)

  async function answer(itIsMe: boolean) {
    if (busy()) return
    setBusy(true)
    setFailed(false)
    setFailed(!(await visit.confirm(itIsMe)))
    setBusy(false)
  }
  const doubting = () => {
    const place = kiosk.place()
    return place.name === 'is-it-you' && place.doubting === true
  }
  return (
    <Screen
      title={doubting() ? texts().doubtTitle : texts().title(visit.callingName())}
      lead={<p>{doubting() ? texts().doubt : texts().lead}</p>}
      start={<span class="product">{kiosk.texts().product}</span>}
      end={<TopBar />}
    >
      <div class="big-choices">
        <Button look="main" onPress={() => void answer(true)}>
          {doubting() ? texts().stillMe(visit.callingName()) : texts().yes}
        </Button>
        <Button
          look="choice"
          onPress={() =>
            doubting() ? void answer(false) : kiosk.go({ name: 'is-it-you', doubting: true })
          }
        >
          {doubting() ? texts().notMine : texts().no}
        </Button>
      </div>
      <p role="alert">
        <Show when={failed()}>{texts().failed}</Show>
      </p>
    </Screen>
  )
}
