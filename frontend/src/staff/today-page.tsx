import { A } from '@solidjs/router'
import { timeOfDay } from '@samen/i18n/formats'
import { weekday } from '@samen/i18n/staff-formats'
import { Button } from '@samen/ui/button'
import { Empty } from '@samen/ui/empty'
import { For, Show } from 'solid-js'
import { api, pages } from './addresses.ts'
import { useStaff, useTexts, useTimeZone } from './context.ts'
import { createLoader } from './loaded.ts'
import { Page } from './page.tsx'
import { reloadOnReturn } from './reload-on-return.ts'
import type { VisitLine, VisitList } from './shapes.ts'
import { ShowLoaded } from './show-loaded.tsx'
import { VisitState } from './visit-state.tsx'

/** A clinician's visits of today; one click opens the consultation. */
export function TodayPage() {
  const { session, language } = useStaff()
  const texts = useTexts()
  const visits = createLoader(
    () => api.visits(),
    (path) => session.call<VisitList>(path),
  )
  reloadOnReturn(visits)
  const lead = () => {
    const now = visits.now()
    return now.state === 'ready' ? weekday(language(), now.value.day) : undefined
  }
  return (
    <Page
      title={texts().today.title}
      lead={lead()}
      actions={<Button onPress={() => void visits.reload()}>{texts().refresh}</Button>}
    >
      <ShowLoaded loader={visits}>
        {(list) => (
          <Show
            when={list().visits.length > 0}
            fallback={
              <Empty pictogram="chair" title={texts().today.empty}>
                <p>{texts().today.emptyHelp}</p>
              </Empty>
            }
          >
            <ul class="today">
              <For each={list().visits}>{(visit) => <Visit visit={visit} />}</For>
            </ul>
          </Show>
        )}
      </ShowLoaded>
    </Page>
  )
}

function Visit(props: { readonly visit: VisitLine }) {
  const { language } = useStaff()
  const timeZone = useTimeZone()
  return (
    <li>
      <A class="today-visit" href={pages.client(props.visit.clientId, props.visit.id)}>
        <span class="today-time">{timeOfDay(language(), props.visit.startsAt, timeZone())}</span>
        <span class="today-client">{props.visit.callingName}</span>
        <VisitState visit={props.visit} />
      </A>
    </li>
  )
}
