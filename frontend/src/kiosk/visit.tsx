import { loadLaterInputs } from '@samen/questionnaire/view'
import { Screen } from '@samen/ui/screen'
import { createEffect, createMemo, createSignal, Match, Show, Switch } from 'solid-js'
import { afterPaint } from './after-paint.ts'
import { useKiosk } from './context.ts'
import { isOfTheVisit } from './flow.ts'
import { loadAllLanguages } from './languages/load-language.ts'
import { later } from './later.ts'
import { keepSession } from './session.ts'
import { sessionEnded } from './session-end.ts'
import { ChooseScreen } from './screens/choose-screen.tsx'
import { CodeScreen } from './screens/code-screen.tsx'
import { IsItYouScreen } from './screens/is-it-you-screen.tsx'
import { QuestionScreen } from './screens/question-screen.tsx'
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

  // Who has just begun is there; what watches for who is not comes a minute later.
  const [watching, setWatching] = createSignal(false)
  setTimeout(setWatching, 60_000, true)
  keepSession(kiosk, visit)
  kiosk.room?.endWithThePage(kiosk.place, sessionEnded)
  // Where the client is, is part of the draft; and nothing waits when a screen changes.
  createEffect(() => {
    const draft = visit.draft()
    if (!draft || !isOfTheVisit(place())) return
    draft.saver.changed()
    afterPaint(() => void draft.saver.flush())
  })

  const question = createMemo(() => {
    const now = place()
    return now.name === 'question' ? now : undefined
  })
  // The rest of the way is fetched once the first question is there, so that it does not wait for it.
  createEffect(() => {
    if (question()) requestIdleCallback(loadTheRest, { timeout: 2000 })
  })

  return (
    <VisitContext.Provider value={visit}>
      <Show when={watching()}>
        <later.View part="idle" />
      </Show>
      <Show when={over()}>
        <later.View part="over" />
      </Show>
      {/* Hidden, not taken away: what is half-typed stays. */}
      <div hidden={over() !== null}>
        <Switch fallback={<later.View part="place" />}>
          <Match when={name() === 'waiting'}>
            <WaitingScreen />
          </Match>
          <Match when={name() === 'leaving'}>
            <Screen title={kiosk.texts().loading} />
          </Match>
          <Match when={name() === 'code'}>
            <CodeScreen />
          </Match>
          <Match when={name() === 'is-it-you'}>
            <IsItYouScreen />
          </Match>
          <Match when={name() === 'who-sees'}>
            <WhoSeesScreen />
          </Match>
          <Match when={name() === 'choose'}>
            <ChooseScreen />
          </Match>
          <Match when={name() === 'question' && visit.draft()} keyed>
            {(draft) => (
              <DraftContext.Provider value={draft}>
                <Show when={question()}>{(at) => <QuestionScreen place={at()} />}</Show>
              </DraftContext.Provider>
            )}
          </Match>
        </Switch>
      </div>
    </VisitContext.Provider>
  )
}

function loadTheRest() {
  later.load()
  void loadLaterInputs()
  void loadAllLanguages()
}
