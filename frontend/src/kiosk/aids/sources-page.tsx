import { Button } from '@samen/ui/button'
import { For, Show } from 'solid-js'
import { useKiosk } from '../context.ts'
import { AidPage } from './aid-page.tsx'
import type { AidPageProps } from './aid-place.ts'
import { useAidTexts } from './aid-texts.ts'
import { BackToAid, pageBehind } from './back-to-aid.tsx'
import { ReadMore } from './read-more.tsx'

/** Where the text comes from, source by source with what stands on it, and where to read on. Addresses are to read: a kiosk opens no site. */
export function SourcesPage(props: AidPageProps) {
  const kiosk = useKiosk()
  const aidTexts = useAidTexts()
  const texts = () => aidTexts().sources
  /** What is known that stands on this source, each sentence once. */
  const standingOn = (code: string) => [
    ...new Set(
      props.aid.definition.options
        .flatMap(({ known }) => known)
        .filter(({ sources }) => sources.includes(code))
        .map(({ text }) => text[kiosk.language()]),
    ),
  ]
  return (
    <AidPage
      {...props}
      title={texts().title}
      kicker={props.aid.definition.title[kiosk.language()]}
      onBack={() => kiosk.go(pageBehind(props.place))}
      skip={
        <Button onPress={() => kiosk.go({ ...props.place, page: 'about' })}>
          {aidTexts().about.title}
        </Button>
      }
      main={<BackToAid place={props.place} />}
    >
      <section class="stack">
        <h2>{texts().sources}</h2>
        <Show when={props.aid.definition.sources.length > 0} fallback={<p>{texts().none}</p>}>
          <ul class="aid-lines">
            <For each={props.aid.definition.sources}>
              {({ code, title, year, where }) => (
                <li>
                  <span lang="nl">
                    {title} ({year})<small>{where}</small>
                  </span>
                  <Show when={standingOn(code).length > 0}>
                    <small>{texts().standsOn}</small>
                    <ul>
                      <For each={standingOn(code)}>{(line) => <li>{line}</li>}</For>
                    </ul>
                  </Show>
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
