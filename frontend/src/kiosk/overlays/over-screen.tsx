import { Button } from '@samen/ui/button'
import { Screen } from '@samen/ui/screen'
import type { JSX } from 'solid-js'
import { useKiosk } from '../context.ts'
import { useVisit } from '../visit-context.ts'

export interface OverScreenProps {
  readonly title: string
  readonly lead?: JSX.Element
  readonly children?: JSX.Element
  /** What the closing button says; "Sluiten" when nothing else is meant. */
  readonly closing?: string | undefined
}

/** A page over the place; one button brings the client back to where they were. */
export function OverScreen(props: OverScreenProps) {
  const kiosk = useKiosk()
  const visit = useVisit()
  return (
    <Screen
      title={props.title}
      lead={props.lead}
      start={<span class="product">{kiosk.texts().product}</span>}
      main={
        <Button look="main" onPress={() => kiosk.close()}>
          {props.closing ?? visit.texts().close}
        </Button>
      }
    >
      {props.children}
    </Screen>
  )
}
