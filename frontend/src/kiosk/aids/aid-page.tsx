import { Button } from '@samen/ui/button'
import { Screen } from '@samen/ui/screen'
import { type JSX, Show } from 'solid-js'
import { useKiosk } from '../context.ts'
import { TopBar } from '../screens/top-bar.tsx'
import { useVisit } from '../visit-context.ts'
import { closeAid } from './aid-desk.ts'
import type { AidPageProps } from './aid-place.ts'
import { useAidTexts } from './aid-texts.ts'
import { LastStep } from './last-step.tsx'
import { pagesOf, turned } from './pages.ts'

export interface AidFrameProps extends AidPageProps {
  readonly title: string
  /** The aid's title stands over every page but its own; something else may stand there. */
  readonly kicker?: string | undefined
  readonly lead?: JSX.Element
  readonly children?: JSX.Element
  readonly skip?: JSX.Element
  readonly onBack?: (() => void) | undefined
  /** The next page, when nothing is said. */
  readonly main?: JSX.Element
}

/**
 * The frame of a page: closing it stands at the same place on each, turning it below; where the text
 * comes from is one tap away.
 */
export function AidPage(props: AidFrameProps) {
  const kiosk = useKiosk()
  const visit = useVisit()
  const texts = useAidTexts()
  const pages = () => pagesOf(props.aid.definition)
  const isTurnedTo = () => pages().some((page) => page === props.place.page)
  const goTo = (page: string) => kiosk.go({ ...props.place, page })
  const next = () => turned(props.aid.definition, props.place.page, 1)
  function back() {
    const page = turned(props.aid.definition, props.place.page, -1)
    if (page) goTo(page)
    else closeAid(kiosk, visit, props.place, { name: 'aids', from: props.place.from })
  }
  function readSources() {
    kiosk.go({ ...props.place, page: 'sources', behind: props.place.page })
  }
  return (
    <Screen
      title={props.title}
      kicker={props.kicker}
      lead={props.lead}
      start={<span class="product">{kiosk.texts().product}</span>}
      end={
        <>
          <Button onPress={() => closeAid(kiosk, visit, props.place)}>{visit.texts().close}</Button>
          <TopBar />
        </>
      }
      back={
        <Button onPress={() => (props.onBack ? props.onBack() : back())}>
          {visit.texts().back}
        </Button>
      }
      skip={props.skip}
      main={
        props.main ?? (
          <Show when={next()} fallback={<LastStep place={props.place} />}>
            {(page) => (
              <Button look="main" onPress={() => goTo(page())}>
                {visit.texts().next}
              </Button>
            )}
          </Show>
        )
      }
    >
      {props.children}
      <Show when={isTurnedTo()}>
        <p>
          <Button onPress={readSources}>{texts().sources.title}</Button>
        </p>
      </Show>
    </Screen>
  )
}
