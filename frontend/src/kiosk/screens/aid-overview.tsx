import { Button } from '@samen/ui/button'
import { createMemo, For, Show } from 'solid-js'
import { useKiosk } from '../context.ts'
import type { Draft } from '../draft/draft-model.ts'
import { overviewOf } from '../draft/overview.ts'
import { useLaterTexts } from '../later-texts.ts'
import { OverviewLine } from './overview-line.tsx'

/** What goes along of a decision aid that was begun, as it will be read. */
export function AidOverview(props: { readonly aid: Draft }) {
  const kiosk = useKiosk()
  const laterTexts = useLaterTexts()
  const texts = () => laterTexts().preview
  const title = () => props.aid.definition.title[kiosk.language()]
  const lines = createMemo(() =>
    overviewOf(props.aid.opened, props.aid.evaluation(), kiosk.language()).shared.flatMap(
      (section) => section.lines,
    ),
  )
  return (
    <section class="overview">
      <section>
        <h2>{texts().fromAid(title())}</h2>
        <Show when={lines().length > 0} fallback={<p>{texts().aidEmptyNow}</p>}>
          <For each={lines()}>{(line) => <OverviewLine line={line} />}</For>
        </Show>
        <div class="actions-beside">
          <Button
            label={texts().changeAbout(title())}
            onPress={() => kiosk.go({ name: 'aids', from: kiosk.place() })}
          >
            {texts().change}
          </Button>
        </div>
      </section>
    </section>
  )
}
