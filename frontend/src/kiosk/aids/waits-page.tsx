import { Button } from '@samen/ui/button'
import { useKiosk } from '../context.ts'
import { useReaders, useVisit } from '../visit-context.ts'
import { closeAid } from './aid-desk.ts'
import { AidPage } from './aid-page.tsx'
import type { AidPageProps } from './aid-place.ts'
import { useAidTexts } from './aid-texts.ts'

/** On the way out: something is shared, and it is not handed in yet. */
export function WaitsPage(props: AidPageProps) {
  const kiosk = useKiosk()
  const visit = useVisit()
  const readers = useReaders()
  const aidTexts = useAidTexts()
  const texts = () => aidTexts().waits
  const toPreview = () => kiosk.go({ name: 'preview', early: false })
  return (
    <AidPage
      {...props}
      title={texts().title}
      kicker={props.aid.definition.title[kiosk.language()]}
      lead={
        <>
          <p>{texts().lead(readers.names(), readers.many())}</p>
          <p>{texts().along}</p>
        </>
      }
      onBack={() => kiosk.go({ ...props.place, page: 'matters' })}
      skip={<Button onPress={toPreview}>{aidTexts().lastStep.preview}</Button>}
      main={
        <Button look="main" onPress={() => closeAid(kiosk, visit, props.place)}>
          {texts().leave}
        </Button>
      }
    />
  )
}
