import { For, Show } from 'solid-js'
import { useKiosk } from '../context.ts'
import { AidPage } from './aid-page.tsx'
import type { AidPageProps } from './aid-place.ts'
import { useAidTexts } from './aid-texts.ts'

/** Where the choice is about an examination: what it measures, and what follows. */
export function TestPage(props: AidPageProps) {
  const kiosk = useKiosk()
  const aidTexts = useAidTexts()
  const texts = () => aidTexts().test
  const test = () => {
    const { test: found } = props.aid.definition
    return found.offered === 'test' ? found : undefined
  }
  return (
    <AidPage
      {...props}
      title={texts().title}
      kicker={props.aid.definition.title[kiosk.language()]}
      lead={<p>{test()?.measures[kiosk.language()]}</p>}
    >
      <Show when={test()}>
        {(found) => (
          <For
            each={[
              { title: texts().found, text: found().nextWhenFound },
              { title: texts().notFound, text: found().nextWhenNotFound },
              { title: texts().needless, text: found().foundNeedlessly },
            ]}
          >
            {({ title, text }) => (
              <section class="stack">
                <h2>{title}</h2>
                <p>{text[kiosk.language()]}</p>
              </section>
            )}
          </For>
        )}
      </Show>
    </AidPage>
  )
}
