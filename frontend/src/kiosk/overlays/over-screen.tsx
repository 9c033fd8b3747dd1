import { Button } from '@samen/ui/button'
import { Screen } from '@samen/ui/screen'
import { type JSX, Show } from 'solid-js'
import { useKiosk } from '../context.ts'
import { useVisit } from '../visit-context.ts'

export interface OverScreenProps {
  readonly title: string
  readonly lead?: JSX.Element
  readonly children?: JSX.Element
  /** What the closing button says; "Sluiten" when nothing else is meant. */
  readonly closing?: string | undefined
  readonly end?: JSX.Element
  readonly skip?: JSX.Element
  /** Closing is no more than a way back; nothing pushes to go on. */
  readonly quiet?: boolean
}

/** A page over the place; one button brings the client back to where they were. */
export function OverScreen(props: OverScreenProps) {
  const kiosk = useKiosk()
  const visit = useVisit()
  const closing = () => props.closing ?? visit.texts().close
  return (
    <Screen
      title={props.title}
      lead={props.lead}
      start={<span class="product">{kiosk.texts().product}</span>}
      end={props.end}
      back={
        <Show when={props.quiet}>
          <Button onPress={() => kiosk.close()}>{closing()}</Button>
        </Show>
      }
      skip={props.skip}
      main={
        <Show when={!props.quiet}>
          <Button look="main" onPress={() => kiosk.close()}>
            {closing()}
          </Button>
        </Show>
      }
    >
      {props.children}
    </Screen>
  )
}
