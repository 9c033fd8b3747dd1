import { Show } from 'solid-js'
import sheet from '../beside.css?url'
import { useKiosk } from '../context.ts'
import { stylesheet } from '../stylesheet.ts'
import { NearbyScreen } from './nearby-screen.tsx'
import { ownInformation } from './own-information.ts'
import { RightScreen } from './right-screen.tsx'
import { nearby, RightsScreen } from './rights-screen.tsx'

/** Its style sheet; nothing is shown before it is there. What is told here comes meanwhile. */
export function dressed() {
  // What does not come now is asked again when it is opened, and said there.
  ownInformation().catch(() => undefined)
  return stylesheet(sheet)
}

/** "Mijn rechten": which there are, one of them, and what this place tells of its own. */
export function Rights() {
  const kiosk = useKiosk()
  const place = () => {
    const now = kiosk.place()
    return now.name === 'rights' ? now : undefined
  }
  return (
    <Show when={place()}>
      {(at) => (
        <Show when={at().page} fallback={<RightsScreen place={at()} />} keyed>
          {(page) =>
            page === nearby ? (
              <NearbyScreen place={at()} />
            ) : (
              <RightScreen place={at()} code={page} />
            )
          }
        </Show>
      )}
    </Show>
  )
}
