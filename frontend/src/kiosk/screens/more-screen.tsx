import { Button } from '@samen/ui/button'
import { Icon } from '@samen/ui/icon'
import { Screen } from '@samen/ui/screen'
import { For, Show } from 'solid-js'
import { useKiosk } from '../context.ts'
import type { Place } from '../flow.ts'
import { following, preceding, type Request, requestsOf, stopsOf } from '../path.ts'
import { useDraft, useVisit } from '../visit-context.ts'
import { useLaterTexts } from '../later-texts.ts'
import { DraftBar, StepsBar } from './draft-bar.tsx'

/** "Wil je nog meer vertellen?" What nobody is asked, but everybody may tell. */
export function MoreScreen(props: { readonly place: Extract<Place, { name: 'more' }> }) {
  const kiosk = useKiosk()
  const visit = useVisit()
  const laterTexts = useLaterTexts()
  const draft = useDraft()
  const texts = () => laterTexts().more
  const stops = () => stopsOf(draft.definition, draft.evaluation())
  const requests = () => requestsOf(draft.definition, draft.evaluation(), props.place.section)
  const isTold = ({ screen }: Request) => {
    const answer = screen?.questions[0]?.answer
    return answer !== undefined && 'value' in answer
  }
  const section = () =>
    draft.definition.sections.find(({ code }) => code === props.place.section)?.title
  const topicOf = (concept: string) =>
    draft.definition.sections
      .flatMap(({ items }) => items)
      .find((item) => item.kind !== 'group' && item.concept === concept)

  function tell({ concept }: Request) {
    draft.openOnRequest(concept)
    const { section: code } = props.place
    kiosk.go({ name: 'question', screen: concept, on: { kind: 'more', section: code } })
  }
  return (
    <Screen
      title={texts().title}
      kicker={section()?.[kiosk.language()]}
      lead={<p>{texts().lead}</p>}
      start={<StepsBar place={props.place} />}
      end={<DraftBar />}
      back={
        <Button onPress={() => kiosk.go(preceding(stops(), props.place))}>
          {visit.texts().back}
        </Button>
      }
      main={
        <Button look="main" onPress={() => kiosk.go(following(stops(), props.place))}>
          {requests().some(isTold) ? texts().next : texts().no}
        </Button>
      }
    >
      <div class="topics">
        <For each={requests()}>
          {(request) => {
            const item = topicOf(request.concept)
            return (
              <Button
                look="choice"
                icon={<Icon name={isTold(request) ? 'check' : 'plus'} />}
                onPress={() => tell(request)}
              >
                {item && item.kind !== 'group' ? item.topic[kiosk.language()] : ''}
                <Show when={isTold(request)}> ({texts().answered})</Show>
              </Button>
            )
          }}
        </For>
      </div>
    </Screen>
  )
}
