import { Button } from '@samen/ui/button'
import { Icon } from '@samen/ui/icon'
import { Screen } from '@samen/ui/screen'
import { For } from 'solid-js'
import { useKiosk } from '../context.ts'
import { useReaders, useVisit } from '../visit-context.ts'
import { TopBar } from './top-bar.tsx'

/** Before the first question: who will see what, by name. */
export function WhoSeesScreen() {
  const kiosk = useKiosk()
  const visit = useVisit()
  const readers = useReaders()
  const texts = () => visit.texts().whoSees
  const lines = () => [
    texts().nobody,
    texts().readers(readers.names(), readers.many()),
    texts().desk,
    texts().kept,
    texts().log,
  ]
  return (
    <Screen
      title={texts().title}
      start={<span class="product">{kiosk.texts().product}</span>}
      end={<TopBar />}
      skip={<Button onPress={() => kiosk.open('readers')}>{texts().question}</Button>}
      main={
        <Button look="main" onPress={() => kiosk.go({ name: 'choose' })}>
          {visit.texts().next}
        </Button>
      }
    >
      <ul class="plain-list">
        <For each={lines()}>
          {(line) => (
            <li>
              <Icon name="check" />
              <span>{line}</span>
            </li>
          )}
        </For>
      </ul>
    </Screen>
  )
}
