import { Match, Switch } from 'solid-js'
import type { AidPageProps } from './aid-place.ts'
import { AboutPage } from './about-page.tsx'
import { EndPage } from './end-page.tsx'
import { MattersPage } from './matters-page.tsx'
import { OptionPage } from './option-page.tsx'
import { OptionsPage } from './options-page.tsx'
import { optionAt } from './pages.ts'
import { SituationPage } from './situation-page.tsx'
import { SourcesPage } from './sources-page.tsx'
import { TestPage } from './test-page.tsx'
import { WaitsPage } from './waits-page.tsx'
import { WhenPage, WhoPage } from './when-page.tsx'

/** The page that is open. */
export function AidPages(props: AidPageProps) {
  const is = (page: string) => props.place.page === page
  const option = () => optionAt(props.aid.definition, props.place.page)
  return (
    <Switch fallback={<SituationPage {...props} />}>
      <Match when={is('options')}>
        <OptionsPage {...props} />
      </Match>
      <Match when={option()}>{(found) => <OptionPage {...props} option={found()} />}</Match>
      <Match when={is('test')}>
        <TestPage {...props} />
      </Match>
      <Match when={is('matters')}>
        <MattersPage {...props} />
      </Match>
      <Match when={is('when')}>
        <WhenPage {...props} />
      </Match>
      <Match when={is('who')}>
        <WhoPage {...props} />
      </Match>
      <Match when={is('sources')}>
        <SourcesPage {...props} />
      </Match>
      <Match when={is('about')}>
        <AboutPage {...props} />
      </Match>
      <Match when={is('waits')}>
        <WaitsPage {...props} />
      </Match>
      <Match when={is('end')}>
        <EndPage {...props} />
      </Match>
    </Switch>
  )
}
