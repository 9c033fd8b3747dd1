import { myRights } from '@samen/content/rights'
import { longDay } from '@samen/i18n/formats'
import { Button } from '@samen/ui/button'
import { Screen } from '@samen/ui/screen'
import { For } from 'solid-js'
import { ReadMore } from '../aids/read-more.tsx'
import { useKiosk } from '../context.ts'
import type { Place } from '../flow.ts'
import { TopBar } from '../screens/top-bar.tsx'
import { useVisit } from '../visit-context.ts'
import { useRightsTexts } from './rights-texts.ts'

export type RightsPlace = Extract<Place, { name: 'rights' }>
/** The page of what the organisation tells itself. */
export const nearby = 'nearby'

/** Which rights there are; one tap opens one. General law, and it says so. */
export function RightsScreen(props: { readonly place: RightsPlace }) {
  const kiosk = useKiosk()
  const visit = useVisit()
  const texts = useRightsTexts()
  const open = (page: string) => kiosk.go({ ...props.place, page })
  const day = (iso: string) => longDay(kiosk.language(), iso)
  return (
    <Screen
      title={myRights.title[kiosk.language()]}
      lead={<For each={myRights.introduction}>{(line) => <p>{line[kiosk.language()]}</p>}</For>}
      start={<span class="product">{kiosk.texts().product}</span>}
      end={<TopBar />}
      main={
        <Button look="main" onPress={() => kiosk.go(props.place.from)}>
          {visit.texts().close}
        </Button>
      }
    >
      <div class="aid-options">
        <For each={myRights.rights}>
          {({ code, title }) => (
            <Button look="choice" onPress={() => open(code)}>
              {title[kiosk.language()]}
            </Button>
          )}
        </For>
        <Button look="choice" onPress={() => open(nearby)}>
          {texts().nearby}
        </Button>
      </div>
      <section class="stack">
        <h2>{texts().readMore}</h2>
        <ReadMore places={myRights.readMore} />
      </section>
      <p class="help">{texts().date(day(myRights.date), day(myRights.nextUpdate))}</p>
    </Screen>
  )
}
