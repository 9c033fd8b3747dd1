import { Button } from '@samen/ui/button'
import { Screen } from '@samen/ui/screen'
import type { JSX } from 'solid-js'
import { useKiosk } from '../context.ts'
import { TopBar } from '../screens/top-bar.tsx'
import { useVisit } from '../visit-context.ts'
import { closeAid } from './aid-desk.ts'
import type { AidPageProps } from './aid-place.ts'
import { turned } from './pages.ts'

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

/** The frame of a page: closing it stands at the same place on each, turning it below. */
export function AidPage(props: AidFrameProps) {
  const kiosk = useKiosk()
  const visit = useVisit()
  function turn(by: 1 | -1) {
    const page = turned(props.aid.definition, props.place.page, by)
    if (page) kiosk.go({ ...props.place, page })
    else closeAid(kiosk, visit, props.place, { name: 'aids', from: props.place.from })
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
        <Button onPress={() => (props.onBack ? props.onBack() : turn(-1))}>
          {visit.texts().back}
        </Button>
      }
      skip={props.skip}
      main={
        props.main ?? (
          <Button look="main" onPress={() => turn(1)}>
            {visit.texts().next}
          </Button>
        )
      }
    >
      {props.children}
    </Screen>
  )
}
