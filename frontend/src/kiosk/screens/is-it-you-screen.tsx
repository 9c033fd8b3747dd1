import { Button } from '@samen/ui/button'
import { Screen } from '@samen/ui/screen'
import { createSignal, Show } from 'solid-js'
import { useKiosk } from '../context.ts'
import { useVisit } from '../visit-context.ts'
import { TopBar } from './top-bar.tsx'

/** "Ben jij Sam?" Before this nothing of a client is shown but the name they are called by. */
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
  return (
    <Screen
      title={texts().title(visit.callingName())}
      lead={<p>{texts().lead}</p>}
      start={<span class="product">{kiosk.texts().product}</span>}
      end={<TopBar />}
    >
      <div class="big-choices">
        <Button look="main" onPress={() => void answer(true)}>
          {texts().yes}
        </Button>
        <Button look="choice" onPress={() => void answer(false)}>
          {texts().no}
        </Button>
      </div>
      <p role="alert">
        <Show when={failed()}>{texts().failed}</Show>
      </p>
    </Screen>
  )
}
