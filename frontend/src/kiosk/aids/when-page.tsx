import { For, Show } from 'solid-js'
import { useKiosk } from '../context.ts'
import { preceding, stopsOf } from '../path.ts'
import { useVisit } from '../visit-context.ts'
import { AidPage } from './aid-page.tsx'
import type { AidPageProps } from './aid-place.ts'
import { useAidTexts } from './aid-texts.ts'

/** When to choose, and questions to take along into the conversation. */
export function WhenPage(props: AidPageProps) {
  const kiosk = useKiosk()
  const visit = useVisit()
  const texts = useAidTexts()
  const toAsk = () => props.aid.definition.questions.filter(({ to }) => to === 'conversation')
  /** Back into what was filled in, where the client came from. */
  const lastQuestion = () => {
    const draft = visit.exits() && visit.draft()
    if (!draft) return undefined
    const stops = stopsOf(draft.definition, draft.evaluation())
    return () => kiosk.go(preceding(stops, { name: 'preview', early: false }))
  }
  return (
    <AidPage
      {...props}
      title={texts().when}
      kicker={props.aid.definition.title[kiosk.language()]}
      onBack={lastQuestion()}
    >
      <ul class="aid-lines aid-large">
        <For each={props.aid.definition.when}>{(line) => <li>{line[kiosk.language()]}</li>}</For>
      </ul>
      <Show when={toAsk().length > 0}>
        <section class="stack">
          <h2>{texts().matters.conversation}</h2>
          <ul class="aid-lines">
            <For each={toAsk()}>{({ text }) => <li>{text[kiosk.language()]}</li>}</For>
          </ul>
        </section>
      </Show>
    </AidPage>
  )
}

/** Who can think along. */
export function WhoPage(props: AidPageProps) {
  const kiosk = useKiosk()
  const texts = useAidTexts()
  return (
    <AidPage {...props} title={texts().who} kicker={props.aid.definition.title[kiosk.language()]}>
      <dl class="aid-people">
        <For each={props.aid.definition.involve}>
          {({ text, what }) => (
            <div>
              <dt>{text[kiosk.language()]}</dt>
              <dd>{what[kiosk.language()]}</dd>
            </div>
          )}
        </For>
      </dl>
    </AidPage>
  )
}
