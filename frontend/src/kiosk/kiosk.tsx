import { RouteAnnouncer } from '@samen/ui/route-announcer'
import { createEffect, lazy, Match, Suspense, Switch } from 'solid-js'
import { KioskContext } from './context.ts'
import type { Kiosk as KioskModel } from './kiosk-model.ts'
import { StartScreen } from './screens/start-screen.tsx'

export const loadVisit = () => import('./visit.tsx')
const Visit = lazy(() => loadVisit().then(({ Visit: component }) => ({ default: component })))
const Enrolment = lazy(() =>
  import('./enrolment.tsx').then(({ Enrolment: component }) => ({ default: component })),
)

/** The whole kiosk: the start, and behind it what is loaded while the client reads that. */
export function Kiosk(props: { readonly kiosk: KioskModel }) {
  const kiosk = () => props.kiosk
  createEffect(() => {
    document.documentElement.lang = kiosk().language()
    document.documentElement.dataset['textSize'] = kiosk().textSize()
  })
  const screen = () => {
    const { place, over } = kiosk().flow()
    return `${JSON.stringify(place)} ${over}`
  }
  return (
    <KioskContext.Provider value={props.kiosk}>
      <RouteAnnouncer screen={screen()} />
      <Suspense fallback={<main />}>
        <Switch fallback={<Visit />}>
          <Match when={kiosk().place().name === 'start' && kiosk().flow().over === null}>
            <StartScreen />
          </Match>
          <Match when={['unenrolled', 'enrol'].includes(kiosk().place().name)}>
            <Enrolment />
          </Match>
        </Switch>
      </Suspense>
    </KioskContext.Provider>
  )
}
