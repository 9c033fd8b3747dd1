import { lifeDomains } from '@samen/content/life-domains'
import { type DomainInformation, noOwnInformation } from '@samen/content/rights'
import { Button } from '@samen/ui/button'
import { Screen } from '@samen/ui/screen'
import { For, Show } from 'solid-js'
import { useKiosk } from '../context.ts'
import { TopBar } from '../screens/top-bar.tsx'
import { useVisit } from '../visit-context.ts'
import type { RightsPlace } from './rights-screen.tsx'
import { useRightsTexts } from './rights-texts.ts'

export interface NearbyScreenProps {
  readonly place: RightsPlace
  /** Per part of life; the organisation's own. */
  readonly information?: readonly DomainInformation[]
}

/** What the organisation tells about each part of life. Addresses are to read. */
export function NearbyScreen(props: NearbyScreenProps) {
  const kiosk = useKiosk()
  const visit = useVisit()
  const texts = useRightsTexts()
  const written = () =>
    (props.information ?? noOwnInformation).filter(({ text, links }) => text || links.length > 0)
  const nameOf = (domain: string) =>
    lifeDomains.find(({ code }) => code === domain)?.text[kiosk.language()]
  return (
    <Screen
      title={texts().nearby}
      lead={<p>{written().length > 0 ? texts().nearbyLead : texts().nearbyEmpty}</p>}
      start={<span class="product">{kiosk.texts().product}</span>}
      end={<TopBar />}
      back={
        <Button onPress={() => kiosk.go({ name: 'rights', from: props.place.from })}>
          {texts().all}
        </Button>
      }
      main={
        <Button look="main" onPress={() => kiosk.go(props.place.from)}>
          {visit.texts().close}
        </Button>
      }
    >
      <For each={written()}>
        {({ domain, text, links }) => (
          <section class="stack">
            <h2>{nameOf(domain)}</h2>
            <Show when={text}>{(said) => <p>{said()[kiosk.language()]}</p>}</Show>
            <ul class="aid-lines">
              <For each={links}>
                {({ title, address }) => (
                  <li>
                    {title[kiosk.language()]}
                    <small>{address.replace(/^https:\/\//, '')}</small>
                  </li>
                )}
              </For>
            </ul>
          </section>
        )}
      </For>
    </Screen>
  )
}
