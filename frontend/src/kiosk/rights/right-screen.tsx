import { myRights } from '@samen/content/rights'
import { Button } from '@samen/ui/button'
import { Screen } from '@samen/ui/screen'
import { For, Show } from 'solid-js'
import { useKiosk } from '../context.ts'
import { TopBar } from '../screens/top-bar.tsx'
import { useVisit } from '../visit-context.ts'
import type { RightsPlace } from './rights-screen.tsx'
import { useRightsTexts } from './rights-texts.ts'

/** One right: what it is, what to do with it, where it is different, and which law says so. */
export function RightScreen(props: { readonly place: RightsPlace; readonly code: string }) {
  const kiosk = useKiosk()
  const visit = useVisit()
  const texts = useRightsTexts()
  const right = () => myRights.rights.find(({ code }) => code === props.code)
  const laws = () =>
    myRights.sources.filter(({ code }) => right()?.sources.includes(code)).map(({ title }) => title)
  const said = (text: { readonly nl: string; readonly en: string } | undefined) =>
    text?.[kiosk.language()]
  return (
    <Screen
      title={said(right()?.title)}
      kicker={said(myRights.title)}
      lead={<For each={right()?.text}>{(line) => <p>{said(line)}</p>}</For>}
      start={<span class="product">{kiosk.texts().product}</span>}
      end={<TopBar />}
      back={
        <Button onPress={() => kiosk.go({ name: 'rights', from: props.place.from })}>
          {texts().all}
        </Button>
      }
      main={
        <Button look="main" onPress={() => kiosk.go(props.place.from)}>
          {visit.texts().close}
        </Button>
      }
    >
      <section class="stack">
        <h2>{texts().how}</h2>
        <p>{said(right()?.how)}</p>
      </section>
      <Show when={right()?.exception}>
        {(exception) => (
          <section class="stack">
            <h2>{texts().exception}</h2>
            <p>{said(exception())}</p>
          </section>
        )}
      </Show>
      <p class="help">
        {texts().law} <span lang="nl">{laws().join('; ')}</span>
      </p>
    </Screen>
  )
}
