import { Button } from '@samen/ui/button'
import { Screen } from '@samen/ui/screen'
import { For, Show } from 'solid-js'
import { useKiosk } from '../context.ts'
import { TopBar } from '../screens/top-bar.tsx'
import { useVisit } from '../visit-context.ts'
import { useAfterTexts } from './after-texts.ts'
import { Agreed, Decided } from './agreed.tsx'

/** What was agreed and decided in this consultation, in short, and whether it is confirmed. */
export function AgreedScreen() {
  const kiosk = useKiosk()
  const visit = useVisit()
  const afterTexts = useAfterTexts()
  const texts = () => afterTexts().agreed
  const agreed = () => visit.visit()?.agreed ?? []
  const decided = () => visit.visit()?.decided ?? []
  const all = () => [...agreed(), ...decided()]
  /** Only what the client has not said yes to is asked again by itself. */
  const isAsked = () => all().some(({ standing }) => standing === 'written')
  return (
    <Screen
      title={texts().title}
      lead={
        <Show when={all().length > 0} fallback={<p>{texts().none}</p>}>
          <p>{texts().wrong}</p>
          <Show when={isAsked()}>
            <p>{texts().next}</p>
          </Show>
        </Show>
      }
      start={<span class="product">{kiosk.texts().product}</span>}
      end={<TopBar />}
      main={
        <Button look="main" onPress={() => kiosk.go({ name: 'after' })}>
          {visit.texts().back}
        </Button>
      }
    >
      <Show when={decided().length > 0}>
        <section class="stack">
          <h2>{texts().decisions}</h2>
          <For each={decided()}>{(decision) => <Decided decision={decision} />}</For>
        </section>
      </Show>
      <Show when={agreed().length > 0}>
        <section class="stack">
          <h2>{texts().agreements}</h2>
          <For each={agreed()}>{(agreement) => <Agreed agreement={agreement} />}</For>
        </section>
      </Show>
    </Screen>
  )
}
