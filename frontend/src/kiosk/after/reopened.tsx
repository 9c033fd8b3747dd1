import { Notice } from '@samen/ui/notice'
import { For, Show } from 'solid-js'
import { useVisit } from '../visit-context.ts'
import { useAfterTexts } from './after-texts.ts'

/** That the consultation was opened again, by whom and why, in the words that were written. */
export function Reopened() {
  const visit = useVisit()
  const afterTexts = useAfterTexts()
  const texts = () => afterTexts().reopened
  const events = () => visit.visit()?.events.filter(({ kind }) => kind === 'reopened') ?? []
  const time = (at: string) => visit.texts().time(at, visit.visit()?.timeZone)
  return (
    <For each={events()}>
      {({ name, at, reason }) => (
        <Notice tone="clinician">
          <p>{texts().by(name, time(at))}</p>
          <Show when={reason}>
            {(words) => (
              <p>
                {texts().why} <span class="said">{words()}</span>
              </p>
            )}
          </Show>
          <p>{texts().kept}</p>
        </Notice>
      )}
    </For>
  )
}
