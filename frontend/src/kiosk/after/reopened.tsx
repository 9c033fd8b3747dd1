import { longDay } from '@samen/i18n/formats'
import { Notice } from '@samen/ui/notice'
import { For, Show } from 'solid-js'
import type { KioskVisit } from '../api.ts'
import { useKiosk } from '../context.ts'
import { useVisit } from '../visit-context.ts'
import { useAfterTexts } from './after-texts.ts'
import { useDayOf } from './day-of.ts'

type Event = KioskVisit['events'][number]

/**
 * That this consultation was opened again, or an earlier one since the client was here, by whom and
 * why, in the words that were written.
 */
export function Reopened() {
  const visit = useVisit()
  const events = () =>
    visit.visit()?.events.filter(({ kind, told }) => kind === 'reopened' && !told) ?? []
  return (
    <For each={events()}>
      {(event) => (
        <Notice tone="clinician">
          <ReopenedWords event={event} />
        </Notice>
      )}
    </For>
  )
}

/** Every time that a consultation of this client was opened again, the last one first. */
export function AllReopened() {
  const visit = useVisit()
  const afterTexts = useAfterTexts()
  const events = () =>
    visit
      .visit()
      ?.events.filter(({ kind }) => kind === 'reopened')
      .toReversed() ?? []
  return (
    <Show when={events().length > 0}>
      <section class="stack">
        <h2>{afterTexts().reopened.title}</h2>
        <For each={events()}>
          {(event) => (
            <div>
              <ReopenedWords event={event} />
            </div>
          )}
        </For>
      </section>
    </Show>
  )
}

function ReopenedWords(props: { readonly event: Event }) {
  const kiosk = useKiosk()
  const visit = useVisit()
  const afterTexts = useAfterTexts()
  const dayOf = useDayOf()
  const texts = () => afterTexts().reopened
  const by = () => {
    const { name, at, visitDay } = props.event
    if (visitDay === undefined) return texts().by(name, visit.texts().time(at, zone()))
    return texts().elsewhere(name, longDay(kiosk.language(), visitDay), dayOf(at))
  }
  const zone = () => visit.visit()?.timeZone
  return (
    <>
      <p>{by()}</p>
      <Show when={props.event.reason}>
        {(words) => (
          <p>
            {texts().why} <span class="said">{words()}</span>
          </p>
        )}
      </Show>
      <p>{texts().kept}</p>
    </>
  )
}
