import { Button } from '@samen/ui/button'
import { For } from 'solid-js'
import { useKiosk } from '../context.ts'
import { AidPage } from './aid-page.tsx'
import type { AidPageProps } from './aid-place.ts'
import { useAidTexts } from './aid-texts.ts'
import { pageOfOption } from './pages.ts'

/** All options, each as large as the other. */
export function OptionsPage(props: AidPageProps) {
  const kiosk = useKiosk()
  const texts = useAidTexts()
  return (
    <AidPage
      {...props}
      title={texts().options.title}
      kicker={props.aid.definition.title[kiosk.language()]}
      lead={<p>{texts().options.lead}</p>}
    >
      <div class="aid-options">
        <For each={props.aid.definition.options}>
          {(option) => (
            <Button
              look="choice"
              onPress={() => kiosk.go({ ...props.place, page: pageOfOption(option) })}
            >
              {option.text[kiosk.language()]}
            </Button>
          )}
        </For>
      </div>
    </AidPage>
  )
}
