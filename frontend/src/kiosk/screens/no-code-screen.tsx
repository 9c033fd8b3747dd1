import { Button } from '@samen/ui/button'
import { Screen } from '@samen/ui/screen'
import { useKiosk } from '../context.ts'
import { useVisit } from '../visit-context.ts'
import { useLaterTexts } from '../later-texts.ts'
import { TopBar } from './top-bar.tsx'

/** Without a code there is nothing to fill in; there is always a person. */
export function NoCodeScreen() {
  const kiosk = useKiosk()
  const visit = useVisit()
  const laterTexts = useLaterTexts()
  const texts = () => laterTexts().noCode
  return (
    <Screen
      title={texts().title}
      lead={<p>{texts().lead}</p>}
      start={<span class="product">{kiosk.texts().product}</span>}
      end={<TopBar />}
      back={<Button onPress={() => kiosk.go({ name: 'code' })}>{kiosk.texts().back}</Button>}
      main={
        <Button look="main" onPress={() => kiosk.go({ name: 'start' })}>
          {visit.texts().toStart}
        </Button>
      }
    >
      <p>{texts().more}</p>
    </Screen>
  )
}

/** After "nee, dat ben ik niet": the code is dead, and that is no one's fault. */
export function NotYouScreen() {
  const kiosk = useKiosk()
  const visit = useVisit()
  const laterTexts = useLaterTexts()
  const texts = () => laterTexts().notYou
  return (
    <Screen
      title={texts().title}
      lead={<p>{texts().lead}</p>}
      start={<span class="product">{kiosk.texts().product}</span>}
      end={<TopBar />}
      main={
        <Button look="main" onPress={() => void visit.leave()}>
          {visit.texts().toStart}
        </Button>
      }
    >
      <p>{texts().more}</p>
    </Screen>
  )
}
