import { Match, Switch } from 'solid-js'
import sheet from '../beside.css?url'
import { useKiosk } from '../context.ts'
import { stylesheet } from '../stylesheet.ts'
import { AfterScreen } from './after-screen.tsx'
import { AgreedScreen } from './agreed-screen.tsx'
import { LookedScreen } from './looked-screen.tsx'

/** Its style sheet; nothing is shown before it is there. */
export const dressed = () => stylesheet(sheet)

/** Once the consultation is closed: with the same code, until the end of the day. */
export function After() {
  const kiosk = useKiosk()
  const page = () => {
    const place = kiosk.place()
    return place.name === 'after' ? place.page : undefined
  }
  return (
    <Switch fallback={<AfterScreen />}>
      <Match when={page() === 'agreed'}>
        <AgreedScreen />
      </Match>
      <Match when={page() === 'looked'}>
        <LookedScreen />
      </Match>
    </Switch>
  )
}
