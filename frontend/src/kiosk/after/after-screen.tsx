import { Button } from '@samen/ui/button'
import { Loading } from '@samen/ui/loading'
import { Notice } from '@samen/ui/notice'
import { Screen } from '@samen/ui/screen'
import { createEffect, createSignal, onMount, Show } from 'solid-js'
import { failedWith, HttpError } from '../../shared/http-error.ts'
import { useKiosk } from '../context.ts'
import { TopBar } from '../screens/top-bar.tsx'
import { useHandedIn, useVisit } from '../visit-context.ts'
import { openAfter } from './after-desk.ts'
import { useAfterTexts } from './after-texts.ts'
import { Reopened } from './reopened.tsx'

/** "Na het gesprek": a few things that may be done, and nothing that has to. */
export function AfterScreen() {
  const kiosk = useKiosk()
  const visit = useVisit()
  const handedIn = useHandedIn()
  const afterTexts = useAfterTexts()
  const texts = () => afterTexts().home
  const [busy, setBusy] = createSignal(false)
  const [failed, setFailed] = createSignal(false)

  // Opened again: then it is the preparation that can be changed.
  createEffect(() => visit.visit()?.closed === false && kiosk.go({ name: 'choose' }))
  const look = () => visit.refresh().catch(() => setFailed(true))
  onMount(() => visit.said() && void look())

  const questions = () => {
    const time = handedIn('after')
    if (time) return texts().questionsDone(time)
    const waits = visit.visit()?.beside.some(({ form, savedAt }) => form === 'after' && savedAt)
    return waits ? texts().questionsWait : texts().questionsDetail
  }
  async function ask() {
    if (busy()) return
    setBusy(true)
    setFailed(false)
    try {
      await openAfter(kiosk, visit)
    } catch (error) {
      if (failedWith(error, 401)) visit.sessionLost()
      else if (failedWith(error, 409)) await look()
      else if (error instanceof HttpError) setFailed(true)
      else throw error
    }
    setBusy(false)
  }
  return (
    <Screen
      title={texts().title}
      lead={<p>{texts().lead}</p>}
      start={<span class="product">{kiosk.texts().product}</span>}
      end={<TopBar />}
      main={
        <Button look="main" onPress={() => void visit.leave()}>
          {texts().done}
        </Button>
      }
    >
      <Show when={handedIn('after')}>
        <Notice>
          <p>{texts().thanks}</p>
        </Notice>
      </Show>
      <Reopened />
      <div class="forms">
        <Show when={visit.visit()?.after}>
          <Choice words={texts().questions} detail={questions()} onPress={() => void ask()} />
        </Show>
        <Choice
          words={texts().agreed}
          detail={texts().agreedDetail}
          onPress={() => kiosk.go({ name: 'after', page: 'agreed' })}
        />
        <Choice
          words={texts().looked}
          detail={texts().lookedDetail}
          onPress={() => kiosk.go({ name: 'after', page: 'looked' })}
        />
        <Choice
          words={texts().rights}
          detail={texts().rightsDetail}
          onPress={() => kiosk.go({ name: 'rights', from: kiosk.place() })}
        />
      </div>
      <Show when={busy()}>
        <Loading>{texts().busy}</Loading>
      </Show>
      <p role="alert">
        <Show when={failed()}>{texts().failed}</Show>
      </p>
    </Screen>
  )
}

interface ChoiceProps {
  readonly words: string
  readonly detail: string
  readonly onPress: () => void
}
function Choice(props: ChoiceProps) {
  return (
    <button type="button" class="form-choice" onClick={() => props.onPress()}>
      <strong>{props.words}</strong>
      <span>{props.detail}</span>
    </button>
  )
}
