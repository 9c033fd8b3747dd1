import { RouteAnnouncer } from '@samen/ui/route-announcer'
import { createEffect, Match, Switch } from 'solid-js'
import { KioskContext } from './context.ts'
import type { Kiosk as KioskModel } from './kiosk-model.ts'
import { later } from './later.ts'
import { StartScreen } from './screens/start-screen.tsx'
import { whenLoaded } from './when-loaded.tsx'

export const visit = whenLoaded(() => import('./visit.tsx').then(({ Visit }) => Visit))
const enrolment = whenLoaded(() => import('./enrolment.tsx').then(({ Enrolment }) => Enrolment))

/** The whole kiosk: the start, and behind it what is loaded while the client reads that. */
export function Kiosk(props: { readonly kiosk: KioskModel }) {
  const kiosk = () => props.kiosk
  createEffect(() => {
    document.documentElement.lang = kiosk().language()
    document.documentElement.dataset['textSize'] = kiosk().textSize()
  })
  const screen = () => {
    const { place, over } = kiosk().flow()
    return JSON.stringify([place, over, visit.isLoaded(), later.isLoaded()])
  }
  return (
    <KioskContext.Provider value={props.kiosk}>
      <Switch fallback={<visit.View />}>
        <Match when={kiosk().place().name === 'start' && kiosk().flow().over === null}>
          <StartScreen />
        </Match>
        <Match when={['unenrolled', 'enrol'].includes(kiosk().place().name)}>
          <enrolment.View />
        </Match>
      </Switch>
      <RouteAnnouncer screen={screen()} />
    </KioskContext.Provider>
  )
}
