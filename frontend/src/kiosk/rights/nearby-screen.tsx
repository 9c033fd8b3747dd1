import { ownSubjects } from '@samen/content/own-information'
import { Button } from '@samen/ui/button'
import { Loading } from '@samen/ui/loading'
import { Screen } from '@samen/ui/screen'
import { For, Show } from 'solid-js'
import { useKiosk } from '../context.ts'
import { createFetched } from '../fetched.ts'
import { TopBar } from '../screens/top-bar.tsx'
import { useVisit } from '../visit-context.ts'
import { type OwnInformation, ownInformation, type OwnWords } from './own-information.ts'
import type { RightsPlace } from './rights-screen.tsx'
import { useRightsTexts } from './rights-texts.ts'

/** What the organisation tells about each part of life. Addresses and numbers are to read. */
export function NearbyScreen(props: { readonly place: RightsPlace }) {
  const kiosk = useKiosk()
  const visit = useVisit()
  const texts = useRightsTexts()
  const told = createFetched(ownInformation, visit.sessionLost)
  return (
    <Screen
      title={texts().nearby}
      lead={
        <Show when={told.found()}>
          {(subjects) => <p>{subjects().length > 0 ? texts().nearbyLead : texts().nearbyEmpty}</p>}
        </Show>
      }
      start={<span class="product">{kiosk.texts().product}</span>}
      end={<TopBar />}
      back={
        <Button onPress={() => kiosk.go({ name: 'rights', from: props.place.from })}>
          {texts().all}
        </Button>
      }
      skip={
        <Show when={told.failed()}>
          <Button onPress={told.again}>{visit.texts().again}</Button>
        </Show>
      }
      main={
        <Button look="main" onPress={() => kiosk.go(props.place.from)}>
          {visit.texts().close}
        </Button>
      }
    >
      <Show when={!told.found() && !told.failed()}>
        <Loading>{texts().loading}</Loading>
      </Show>
      <p role="alert">
        <Show when={told.failed()}>{texts().failed}</Show>
      </p>
      <For each={told.found()}>{(each) => <Subject told={each} />}</For>
    </Screen>
  )
}

function Subject(props: { readonly told: OwnInformation }) {
  const kiosk = useKiosk()
  const texts = useRightsTexts()
  const name = () => ownSubjects.find(({ code }) => code === props.told.subject)?.text
  return (
    <section class="stack">
      <h2>{name()?.[kiosk.language()]}</h2>
      <Show when={props.told.text}>
        {(words) => (
          <p class="said">
            <Words of={words()} />
          </p>
        )}
      </Show>
      <Show when={props.told.lines.length > 0}>
        <ul class="aid-lines">
          <For each={props.told.lines}>
            {({ kind, title, where }) => (
              <li>
                <Words of={title} />
                <small>
                  {kind === 'web' ? texts().site : texts().phone}{' '}
                  <span class="own-where">{where.replace(/^https:\/\//, '')}</span>
                </small>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  )
}

/** In the language of the screen; what is only there in Dutch is read aloud as Dutch. */
function Words(props: { readonly of: OwnWords }) {
  const kiosk = useKiosk()
  const english = () => (kiosk.language() === 'en' ? props.of.en : null)
  return (
    <Show when={english()} fallback={<span lang="nl">{props.of.nl}</span>}>
      {(words) => <span>{words()}</span>}
    </Show>
  )
}
