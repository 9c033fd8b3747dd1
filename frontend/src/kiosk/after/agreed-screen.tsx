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
  const isThere = () => agreed().length + decided().length > 0
  return (
    <Screen
      title={texts().title}
      lead={<p>{isThere() ? texts().next : texts().none}</p>}
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
