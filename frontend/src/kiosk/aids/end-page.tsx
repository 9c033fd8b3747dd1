import { Button } from '@samen/ui/button'
import { useKiosk } from '../context.ts'
import { useReaders, useVisit } from '../visit-context.ts'
import { closeAid } from './aid-desk.ts'
import { AidPage } from './aid-page.tsx'
import type { AidPageProps } from './aid-place.ts'
import { useAidTexts } from './aid-texts.ts'

/** What was filled in is handed in; nothing is decided by that. */
export function EndPage(props: AidPageProps) {
  const kiosk = useKiosk()
  const visit = useVisit()
  const readers = useReaders()
  const texts = useAidTexts()
  const close = () => closeAid(kiosk, visit, props.place)
  return (
    <AidPage
      {...props}
      title={texts().end.title}
      kicker={props.aid.definition.title[kiosk.language()]}
      lead={
        <>
          <p>{texts().end.shared(readers.names(), readers.many())}</p>
          <p>{texts().end.open}</p>
        </>
      }
      onBack={() => kiosk.go({ name: 'aids', from: props.place.from })}
      main={
        <Button look="main" onPress={close}>
          {visit.draft() ? texts().toQuestions : kiosk.texts().back}
        </Button>
      }
    />
  )
}
