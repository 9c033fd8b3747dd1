import { Button } from '@samen/ui/button'
import { Screen } from '@samen/ui/screen'
import { createSignal, onCleanup, onMount, Show } from 'solid-js'
import { useKiosk } from '../context.ts'
import { handInAll } from '../draft/hand-in-all.ts'
import { useDraft, useVisit } from '../visit-context.ts'
import { useLaterTexts } from '../later-texts.ts'

const waits = [2, 4, 8, 15, 30]

/** Handing in: one try after another until the server has said that it is kept. */
export function SubmittingScreen() {
  const kiosk = useKiosk()
  const visit = useVisit()
  const laterTexts = useLaterTexts()
  const draft = useDraft()
  const texts = () => laterTexts().submitting
  const [state, setState] = createSignal<'busy' | 'retry' | 'refused'>('busy')
  /** The preparation is kept; what is left is a decision aid. */
  const [kept, setKept] = createSignal(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  let tries = 0
  let busy = false
  let gone = false

  async function attempt() {
    clearTimeout(timer)
    if (busy || gone) return
    busy = true
    const { outcome, main } = await handInAll(visit, draft).finally(() => (busy = false))
    if (gone) return
    setKept(main)
    switch (outcome) {
      case 'done':
        return visit.handedIn()
      case 'session-lost':
        return visit.sessionLost()
      case 'elsewhere':
      case 'other-state':
        visit.say(outcome === 'elsewhere' ? 'handed-in-elsewhere' : outcome)
        return visit.exits() ? visit.exits()?.out() : kiosk.go({ name: 'choose' })
      case 'unknown':
        setState('retry')
        timer = setTimeout(() => void attempt(), (waits[tries] ?? 30) * 1000)
        tries += 1
        return
      case 'refused':
        setState('refused')
    }
  }
  onMount(() => void attempt())
  onCleanup(() => {
    gone = true
    clearTimeout(timer)
  })

  const early = () => {
    const place = kiosk.place()
    return place.name === 'submitting' && place.early
  }
  const words = () => {
    const now = state()
    if (now === 'busy') return { title: texts().title, lead: texts().lead }
    if (kept())
      return { title: texts().aidTitle, lead: texts()[now === 'retry' ? 'aid' : 'aidRefused'] }
    return now === 'retry'
      ? { title: texts().retryTitle, lead: texts().retry }
      : { title: texts().refusedTitle, lead: texts().refused }
  }
  return (
    <Screen
      title={words().title}
      lead={<p role="status">{words().lead}</p>}
      start={<span class="product">{kiosk.texts().product}</span>}
      end={<Button onPress={() => kiosk.open('help')}>{kiosk.texts().help}</Button>}
      back={
        <Show when={state() !== 'busy' && !kept()}>
          <Button onPress={() => kiosk.go({ name: 'preview', early: early() })}>
            {visit.texts().back}
          </Button>
        </Show>
      }
      skip={
        <Show when={state() !== 'busy' && kept()}>
          <Button onPress={visit.handedIn}>{texts().withoutAid}</Button>
        </Show>
      }
      main={
        <Show when={state() !== 'busy'}>
          <Button look="main" onPress={() => void attempt()}>
            {visit.texts().again}
          </Button>
        </Show>
      }
    />
  )
}
