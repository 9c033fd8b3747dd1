import { createEffect, createMemo, Match, onCleanup, Show, Switch } from 'solid-js'
import { useKiosk } from './context.ts'
import { isOfTheVisit } from './flow.ts'
import { guardIdle } from './idle.ts'
import { Overlay } from './overlays/overlay.tsx'
import { keepSession } from './session.ts'
import { ChooseScreen } from './screens/choose-screen.tsx'
import { CodeScreen } from './screens/code-screen.tsx'
import { IsItYouScreen } from './screens/is-it-you-screen.tsx'
import { MoreScreen } from './screens/more-screen.tsx'
import { NoCodeScreen, NotYouScreen } from './screens/no-code-screen.tsx'
import { PausedScreen } from './screens/paused-screen.tsx'
import { PreviewScreen } from './screens/preview-screen.tsx'
import { QuestionScreen } from './screens/question-screen.tsx'
import { SubmittingScreen } from './screens/submitting-screen.tsx'
import { ThanksScreen } from './screens/thanks-screen.tsx'
import { WaitingScreen } from './screens/waiting-screen.tsx'
import { WhoSeesScreen } from './screens/who-sees-screen.tsx'
import { createVisit } from './visit-model.ts'
import { DraftContext, VisitContext } from './visit-context.ts'

/** Everything after "Beginnen". One draft of one client; all of it goes when this goes. */
export function Visit() {
  const kiosk = useKiosk()
  const visit = createVisit(kiosk)
  const place = kiosk.place
  const over = () => kiosk.flow().over
  const name = () => place().name

  guardIdle(kiosk)
  keepSession(kiosk, visit)
  // Where the client is, is part of the draft; and nothing waits when a screen changes.
  createEffect(() => {
    if (isOfTheVisit(place())) void visit.draft()?.saver.flush()
  })
  const onLeave = () => visit.draft()?.saver.leave()
  addEventListener('pagehide', onLeave)
  onCleanup(() => removeEventListener('pagehide', onLeave))

  const question = createMemo(() => {
    const now = place()
    return now.name === 'question' ? now : undefined
  })
  const more = createMemo(() => {
    const now = place()
    return now.name === 'more' ? now : undefined
  })

  return (
    <VisitContext.Provider value={visit}>
      <Show when={over()}>{(what) => <Overlay over={what()} />}</Show>
      {/* Hidden, not taken away: what is half-typed stays. */}
      <div hidden={over() !== null}>
        <Switch>
          <Match when={name() === 'waiting'}>
            <WaitingScreen />
          </Match>
          <Match when={name() === 'code'}>
            <CodeScreen />
          </Match>
          <Match when={name() === 'no-code'}>
            <NoCodeScreen />
          </Match>
          <Match when={name() === 'is-it-you'}>
            <IsItYouScreen />
          </Match>
          <Match when={name() === 'not-you'}>
            <NotYouScreen />
          </Match>
          <Match when={name() === 'who-sees'}>
            <WhoSeesScreen />
          </Match>
          <Match when={name() === 'choose'}>
            <ChooseScreen />
          </Match>
          <Match when={name() === 'thanks'}>
            <ThanksScreen />
          </Match>
          <Match when={visit.draft()} keyed>
            {(draft) => (
              <DraftContext.Provider value={draft}>
                <Switch>
                  <Match when={question()}>{(at) => <QuestionScreen place={at()} />}</Match>
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
      </div>
    </VisitContext.Provider>
  )
}
