import { createMemo, Match, Show, Switch } from 'solid-js'
import { useKiosk } from './context.ts'
import { Overlay } from './overlays/overlay.tsx'
import { MoreScreen } from './screens/more-screen.tsx'
import { NoCodeScreen, NotYouScreen } from './screens/no-code-screen.tsx'
import { PausedScreen } from './screens/paused-screen.tsx'
import { PreviewScreen } from './screens/preview-screen.tsx'
import { SubmittingScreen } from './screens/submitting-screen.tsx'
import { ThanksScreen } from './screens/thanks-screen.tsx'
import { DraftContext, useVisit } from './visit-context.ts'

/** The places and overlays that are fetched while the client answers the first question. */
export function TheRest(props: { readonly part: 'over' | 'place' }) {
  const kiosk = useKiosk()
  return (
    <Show when={props.part === 'over'} fallback={<PlaceOfTheRest />}>
      <Show when={kiosk.flow().over}>{(over) => <Overlay over={over()} />}</Show>
    </Show>
  )
}

function PlaceOfTheRest() {
  const kiosk = useKiosk()
  const visit = useVisit()
  const name = () => kiosk.place().name
  const more = createMemo(() => {
    const now = kiosk.place()
    return now.name === 'more' ? now : undefined
  })
  return (
    <Switch>
      <Match when={name() === 'no-code'}>
        <NoCodeScreen />
      </Match>
      <Match when={name() === 'not-you'}>
        <NotYouScreen />
      </Match>
      <Match when={name() === 'thanks'}>
        <ThanksScreen />
      </Match>
      <Match when={visit.draft()} keyed>
        {(draft) => (
          <DraftContext.Provider value={draft}>
            <Switch>
              <Match when={more()}>{(at) => <MoreScreen place={at()} />}</Match>
              <Match when={name() === 'preview'}>
                <PreviewScreen />
              </Match>
              <Match when={name() === 'submitting'}>
                <SubmittingScreen />
              </Match>
              <Match when={name() === 'paused'}>
                <PausedScreen />
              </Match>
            </Switch>
          </DraftContext.Provider>
        )}
      </Match>
    </Switch>
  )
}
