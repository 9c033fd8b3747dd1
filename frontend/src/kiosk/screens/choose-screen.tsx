import { Button } from '@samen/ui/button'
import { Loading } from '@samen/ui/loading'
import { Notice } from '@samen/ui/notice'
import { Screen } from '@samen/ui/screen'
import { createEffect, createSignal, For, onMount, Show } from 'solid-js'
import { failedWith, HttpError } from '../../shared/http-error.ts'
import type { Preparation } from '../api.ts'
import { useKiosk } from '../context.ts'
import { later } from '../later.ts'
import { useHandedIn, useVisit } from '../visit-context.ts'
import { TopBar } from './top-bar.tsx'

const forms: readonly Preparation[] = ['easy', 'full']

/** The short form first, then the full one; what waits and what was handed in is said with it. */
export function ChooseScreen() {
  const kiosk = useKiosk()
  const visit = useVisit()
  const handedIn = useHandedIn()
  const texts = () => visit.texts().choose
  const [busy, setBusy] = createSignal(false)
  const [failed, setFailed] = createSignal(false)
  onMount(() => {
    if (visit.draft()) void visit.refresh().catch(() => undefined)
  })
  createEffect(() => visit.visit()?.closed && kiosk.go({ name: 'after' }))

  const state = (form: Preparation) => {
    const waits = visit.visit()?.drafts.some((draft) => draft.form === form) ?? false
    const time = handedIn(form)
    if (time === undefined) return waits ? texts().resume : undefined
    return `${texts().submitted(time)} ${waits ? texts().changed : texts().change}`
  }
  async function choose(form: Preparation) {
    if (busy()) return
    setBusy(true)
    setFailed(false)
    try {
      await visit.open(form)
    } catch (error) {
      if (failedWith(error, 401)) visit.sessionLost()
      else if (failedWith(error, 409)) await visit.refresh().catch(() => setFailed(true))
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
      back={<Button onPress={() => kiosk.go({ name: 'who-sees' })}>{kiosk.texts().back}</Button>}
    >
      <Show when={visit.said() === 'handed-in-elsewhere'}>
        <Notice>
          <p>{texts().elsewhere}</p>
        </Notice>
      </Show>
      <Show when={visit.visit()?.events.length}>
        <later.View part="reopened" />
      </Show>
      <div class="forms">
        <For each={forms}>
          {(form) => (
            <button type="button" class="form-choice" onClick={() => void choose(form)}>
              <strong>{texts()[form]}</strong>
              <span>{texts()[form === 'easy' ? 'easyDetail' : 'fullDetail']}</span>
              <Show when={state(form)}>{(words) => <span class="form-state">{words()}</span>}</Show>
            </button>
          )}
        </For>
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
