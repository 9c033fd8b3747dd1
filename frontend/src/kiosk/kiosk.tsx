import { RouteAnnouncer } from '@samen/ui/route-announcer'
import { createEffect, Match, Switch } from 'solid-js'
import { useKiosk } from './context.ts'
import { later } from './later.ts'
import { StartScreen } from './screens/start-screen.tsx'
import { whenLoaded } from './when-loaded.tsx'

export const visit = whenLoaded(() => import('./visit.tsx').then(({ Visit }) => Visit))
const enrolment = whenLoaded(() => import('./enrolment.tsx').then(({ Enrolment }) => Enrolment))

/** The whole kiosk: the start, and behind it what is loaded while the client reads that. */
export function Kiosk() {
  const kiosk = useKiosk()
  const Start = kiosk.room?.Start ?? StartScreen
  createEffect(() => {
    document.documentElement.lang = kiosk.language()
    document.documentElement.dataset['textSize'] = kiosk.textSize()
    // No name, no question, no answer: a title ends up in the browser's history.
    const { titles, product } = kiosk.texts()
    const title = kiosk.flow().over ? undefined : titles[kiosk.place().name]
    document.title = title ? `${title} – ${product}` : product
  })
  const screen = () => {
    const { place, over } = kiosk.flow()
    return JSON.stringify([place, over, visit.isLoaded(), later.isLoaded()])
  }
  return (
    <>
      <Switch fallback={<visit.View />}>
        <Match when={kiosk.place().name === 'start' && kiosk.flow().over === null}>
          <Start />
        </Match>
        <Match when={['unenrolled', 'enrol'].includes(kiosk.place().name)}>
          <enrolment.View />
        </Match>
      </Switch>
      <RouteAnnouncer screen={screen()} />
    </>
  )
}
