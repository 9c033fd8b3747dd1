import { Button } from '@samen/ui/button'
import { Show } from 'solid-js'
import { useKiosk } from '../context.ts'
import { useVisit } from '../visit-context.ts'
import { closeAid } from './aid-desk.ts'
import type { AidPlace } from './aid-place.ts'
import { useAidTexts } from './aid-texts.ts'

/** After the last page: what was filled in is looked over; who only read is done. */
export function LastStep(props: { readonly place: AidPlace }) {
  const kiosk = useKiosk()
  const visit = useVisit()
  const aidTexts = useAidTexts()
  const texts = () => aidTexts().lastStep
  const filledIn = () => visit.exits() !== undefined && visit.draft()?.state().answers.length !== 0
  return (
    <Show
      when={filledIn()}
      fallback={
        <Button look="main" onPress={() => closeAid(kiosk, visit, props.place)}>
          {texts().done}
        </Button>
      }
    >
      <Button look="main" onPress={() => kiosk.go({ name: 'preview', early: false })}>
        {texts().preview}
      </Button>
    </Show>
  )
}
