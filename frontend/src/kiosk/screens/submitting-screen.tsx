import { Button } from '@samen/ui/button'
import { Screen } from '@samen/ui/screen'
import { createSignal, onCleanup, onMount, Show } from 'solid-js'
import { useKiosk } from '../context.ts'
import { handIn } from '../draft/hand-in.ts'
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
  let timer: ReturnType<typeof setTimeout> | undefined
  let tries = 0
  let busy = false
  let gone = false

  async function attempt() {
    clearTimeout(timer)
    if (busy || gone) return
    busy = true
    const outcome = await handIn(draft).finally(() => (busy = false))
    if (gone) return
    switch (outcome) {
      case 'done':
        return visit.handedIn()
      case 'session-lost':
        return visit.sessionLost()
      case 'elsewhere':
        visit.say('handed-in-elsewhere')
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
  return (
    <Screen
      title={
        state() === 'busy'
          ? texts().title
          : texts()[state() === 'retry' ? 'retryTitle' : 'refusedTitle']
      }
      lead={
        <p role="status">
          {state() === 'busy' ? texts().lead : texts()[state() === 'retry' ? 'retry' : 'refused']}
        </p>
      }
      start={<span class="product">{kiosk.texts().product}</span>}
      end={<Button onPress={() => kiosk.open('help')}>{kiosk.texts().help}</Button>}
      back={
        <Show when={state() !== 'busy'}>
          <Button onPress={() => kiosk.go({ name: 'preview', early: early() })}>
            {visit.texts().back}
          </Button>
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
