import { Button } from '@samen/ui/button'
import { Loading } from '@samen/ui/loading'
import { Screen } from '@samen/ui/screen'
import { Show } from 'solid-js'
import { useKiosk } from '../context.ts'
import { createFetched } from '../fetched.ts'
import { useVisit } from '../visit-context.ts'
import { closeAid } from './aid-desk.ts'
import { AidPages } from './aid-pages.tsx'
import type { AidPlace } from './aid-place.ts'
import { useAidTexts } from './aid-texts.ts'
import { openAid } from './shelf.ts'

/** One decision aid; when it does not come, the way back stays open. */
export function AidScreen(props: { readonly place: AidPlace }) {
  const kiosk = useKiosk()
  const visit = useVisit()
  const texts = useAidTexts()
  const aid = createFetched(() => openAid(props.place.aid), visit.sessionLost)
  return (
    <Show
      when={aid.found()}
      fallback={
        // No heading until there is one to stay: it is announced, and takes the focus.
        <Show when={aid.failed()} fallback={<Loading>{texts().loading}</Loading>}>
          <Screen
            title={texts().failed}
            start={<span class="product">{kiosk.texts().product}</span>}
            back={
              <Button onPress={() => closeAid(kiosk, visit, props.place)}>
                {visit.texts().back}
              </Button>
            }
            main={
              <Button look="main" onPress={aid.again}>
                {visit.texts().again}
              </Button>
            }
          />
        </Show>
      }
    >
      {(found) => <AidPages place={props.place} aid={found()} />}
    </Show>
  )
}
