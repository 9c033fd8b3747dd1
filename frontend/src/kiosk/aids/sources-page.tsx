import { For, Show } from 'solid-js'
import { useKiosk } from '../context.ts'
import { AidPage } from './aid-page.tsx'
import type { AidPageProps } from './aid-place.ts'
import { useAidTexts } from './aid-texts.ts'
import { ReadMore } from './read-more.tsx'

/** Where the text comes from, and where to read on. Addresses are to read: a kiosk opens no site. */
export function SourcesPage(props: AidPageProps) {
  const kiosk = useKiosk()
  const aidTexts = useAidTexts()
  const texts = () => aidTexts().sources
  return (
    <AidPage {...props} title={texts().title} kicker={props.aid.definition.title[kiosk.language()]}>
      <section class="stack">
        <h2>{texts().sources}</h2>
        <Show when={props.aid.definition.sources.length > 0} fallback={<p>{texts().none}</p>}>
          <ul class="aid-lines">
            <For each={props.aid.definition.sources}>
              {({ title, year, where }) => (
                <li lang="nl">
                  {title} ({year})<small>{where}</small>
                </li>
              )}
            </For>
          </ul>
        </Show>
      </section>
      <Show when={props.aid.definition.readMore.length > 0}>
        <section class="stack">
          <h2>{texts().readMore}</h2>
          <ReadMore places={props.aid.definition.readMore} />
        </section>
      </Show>
    </AidPage>
  )
}
