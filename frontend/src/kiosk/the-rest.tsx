import { ErrorSummary } from '@samen/ui/error-summary'
import { createMemo, Match, Switch } from 'solid-js'
import { after, aids, reopened, rights, written } from './beside.ts'
import { useKiosk } from './context.ts'
import { guardIdle } from './idle.ts'
import sheet from './later.css?url'
import { Overlay } from './overlays/overlay.tsx'
import type { LaterProps } from './later-props.ts'
import { AfterAnswer } from './question/after-answer.tsx'
import { ReadBeside } from './question/read-beside.tsx'
import { SharingDialog, SharingOutright } from './question/sharing-choice.tsx'
import { MoreScreen } from './screens/more-screen.tsx'
import { NoCodeScreen, NotYouScreen } from './screens/no-code-screen.tsx'
import { PausedScreen } from './screens/paused-screen.tsx'
import { PreviewScreen } from './screens/preview-screen.tsx'
import { SubmittingScreen } from './screens/submitting-screen.tsx'
import { ThanksScreen } from './screens/thanks-screen.tsx'
import { stylesheet } from './stylesheet.ts'
import { DraftContext, useVisit } from './visit-context.ts'

/** Its style sheet comes after it; nothing is shown before both are there. */
export const dressed = () => stylesheet(sheet)

/** Everything that is fetched while the client answers the first question. */
export function TheRest(props: LaterProps) {
  const kiosk = useKiosk()
  return (
    <Switch>
      <Match when={props.part === 'over' && kiosk.flow().over}>
        {(over) => <Overlay over={over()} />}
      </Match>
      <Match when={props.part === 'place'}>
        <PlaceOfTheRest />
      </Match>
      <Match when={props.part === 'idle'}>
        <Watch />
      </Match>
      <Match when={props.part === 'reopened'}>
        <reopened.View />
      </Match>
      <Match when={props.part === 'written' && props}>
        {(item) => <written.View id={item().id} label={item().label} />}
      </Match>
      <Match when={props.part === 'errors' && props}>
        {(tried) => <ErrorSummary title={tried().title} errors={tried().errors} />}
      </Match>
      <Match when={props.part === 'after-answer' && props}>
        {(asked) => <AfterAnswer placed={asked().placed} />}
      </Match>
      <Match when={props.part === 'read-beside' && props}>
        {(asked) => <ReadBeside placed={asked().placed} />}
      </Match>
      <Match when={props.part === 'sharing-outright' && props}>
        {(asked) => <SharingOutright placed={asked().placed} />}
      </Match>
      <Match when={props.part === 'sharing-dialog' && props}>
        {(asked) => (
          <SharingDialog
            placed={asked().placed}
            open={asked().open}
            onClose={() => asked().onClose()}
          />
        )}
      </Match>
    </Switch>
  )
}

/** Watches whether somebody is there; shows nothing. */
function Watch() {
  guardIdle(useKiosk(), useVisit())
  return null
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
      <Match when={name() === 'aids' || name() === 'aid'}>
        <aids.View />
      </Match>
      <Match when={name() === 'rights'}>
        <rights.View />
      </Match>
      <Match when={name() === 'after'}>
        <after.View />
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
