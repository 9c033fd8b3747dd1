import { Button } from '@samen/ui/button'
import { Loading } from '@samen/ui/loading'
import { Screen } from '@samen/ui/screen'
import { For, Show } from 'solid-js'
import { useKiosk } from '../context.ts'
import { createFetched } from '../fetched.ts'
import type { Place } from '../flow.ts'
import { TopBar } from '../screens/top-bar.tsx'
import { useHandedIn, useVisit } from '../visit-context.ts'
import { useAidTexts } from './aid-texts.ts'
import { type ListedAid, listAids } from './shelf.ts'

/** Which choices there is an aid for. Opening one decides nothing. */
export function AidsScreen(props: { readonly place: Extract<Place, { name: 'aids' }> }) {
  const kiosk = useKiosk()
  const visit = useVisit()
  const handedIn = useHandedIn()
  const aidTexts = useAidTexts()
  const texts = () => aidTexts().list
  const list = createFetched(listAids, visit.sessionLost)

  const state = ({ form }: ListedAid) => {
    const time = form && handedIn(form)
    if (time) return texts().handedIn(time)
    const saved = visit.visit()?.beside.some((each) => each.form === form && each.savedAt)
    const begun = visit.drafts
      .aside()
      .some((each) => each.form === form && each.state().answers.length > 0)
    return saved || begun ? texts().waits : undefined
  }
  const open = ({ id: aid }: ListedAid) =>
    kiosk.go({ name: 'aid', aid, page: 'situation', from: props.place.from })
  return (
    <Screen
      title={texts().title}
      lead={<p>{texts().lead}</p>}
      start={<span class="product">{kiosk.texts().product}</span>}
      end={<TopBar />}
      skip={
        <Show when={list.failed()}>
          <Button onPress={list.again}>{visit.texts().again}</Button>
        </Show>
      }
      main={
        <Button look="main" onPress={() => kiosk.go(props.place.from)}>
          {visit.draft() ? aidTexts().toQuestions : kiosk.texts().back}
        </Button>
      }
    >
      <Show when={!list.found() && !list.failed()}>
        <Loading>{aidTexts().loading}</Loading>
      </Show>
      <p role="alert">
        <Show when={list.failed()}>{aidTexts().failed}</Show>
      </p>
      <Show when={list.found()?.length === 0}>
        <p>{texts().empty}</p>
      </Show>
      <div class="forms">
        <For each={list.found()}>
          {(aid) => (
            <button type="button" class="form-choice" onClick={() => open(aid)}>
              <strong>{aid.title[kiosk.language()]}</strong>
              <span>{aid.choice[kiosk.language()]}</span>
              <Show when={state(aid)}>{(words) => <span class="form-state">{words()}</span>}</Show>
            </button>
          )}
        </For>
      </div>
    </Screen>
  )
}
