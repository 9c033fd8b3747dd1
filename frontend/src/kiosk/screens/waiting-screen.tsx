import { Button } from '@samen/ui/button'
import { Loading } from '@samen/ui/loading'
import { Screen } from '@samen/ui/screen'
import { createSignal, onMount, Show } from 'solid-js'
import { HttpError } from '../../shared/http-error.ts'
import { useKiosk } from '../context.ts'
import { forgetOnPage, pageMemory } from '../page-memory.ts'
import { useVisit } from '../visit-context.ts'

/** After a reload, while the server says whose visit this is. */
export function WaitingScreen() {
  const kiosk = useKiosk()
  const visit = useVisit()
  const [unreachable, setUnreachable] = createSignal(false)

  async function resume() {
    setUnreachable(false)
    try {
      await visit.resume(pageMemory()?.form)
    } catch (error) {
      if (!(error instanceof HttpError)) throw error
      if (error.passing) return setUnreachable(true)
      // No session any more: whoever stands here begins at the start.
      forgetOnPage()
      kiosk.go({ name: 'start' })
    }
  }
  onMount(() => void resume())

  return (
    <Screen
      title={kiosk.texts().loading}
      start={<span class="product">{kiosk.texts().product}</span>}
      main={
        <Show when={unreachable()}>
          <Button look="main" onPress={() => void resume()}>
            {visit.texts().again}
          </Button>
        </Show>
      }
    >
      <Show when={unreachable()}>
        <Loading>{visit.texts().code.unreachable}</Loading>
      </Show>
    </Screen>
  )
}
