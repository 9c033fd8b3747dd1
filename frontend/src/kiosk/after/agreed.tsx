import { listOf, longDay } from '@samen/i18n/formats'
import { For, Show } from 'solid-js'
import type { KioskVisit } from '../api.ts'
import { useKiosk } from '../context.ts'
import { useVisit } from '../visit-context.ts'
import { useAfterTexts } from './after-texts.ts'

type Agreement = KioskVisit['agreed'][number]
type Decision = KioskVisit['decided'][number]

/** One agreement: what, who, look back when. */
export function Agreed(props: { readonly agreement: Agreement }) {
  const afterTexts = useAfterTexts()
  const texts = () => afterTexts().agreed
  const doers = useDoers()
  return (
    <article class="agreed">
      <h3 class="said">{props.agreement.text}</h3>
      <Show when={doers(props.agreement.who, props.agreement.whoElse)}>
        {(names) => (
          <p>
            {texts().who} {names()}
          </p>
        )}
      </Show>
      <LookBack day={props.agreement.lookBack} />
      <Show when={props.agreement.stopped}>
        <p>{texts().stopped}</p>
      </Show>
      <p class="help">{texts().standings[props.agreement.standing]}</p>
    </article>
  )
}

/** One decision: the choice, what came of it, in whose words, and who does what. */
export function Decided(props: { readonly decision: Decision }) {
  const afterTexts = useAfterTexts()
  const texts = () => afterTexts().agreed
  const doers = useDoers()
  return (
    <article class="agreed">
      <h3 class="said">{props.decision.choice}</h3>
      <p class="agreed-outcome">{texts().outcomes[props.decision.outcome]}</p>
      <For each={props.decision.lines}>{(line) => <p class="said">{line}</p>}</For>
      <ul class="aid-lines">
        <For each={props.decision.tasks}>
          {({ what, who, whoElse }) => (
            <li>
              {what} <small>{doers([who], whoElse)}</small>
            </li>
          )}
        </For>
      </ul>
      <LookBack day={props.decision.reviewDate} />
      <p class="help">{texts().standings[props.decision.standing]}</p>
    </article>
  )
}

function LookBack(props: { readonly day: string | null }) {
  const kiosk = useKiosk()
  const texts = useAfterTexts()
  return (
    <Show when={props.day}>
      {(day) => <p>{texts().agreed.lookBack(longDay(kiosk.language(), day()))}</p>}
    </Show>
  )
}

/** Who does it, by name: "ik en Anna". */
function useDoers() {
  const kiosk = useKiosk()
  const visit = useVisit()
  const texts = useAfterTexts()
  return (who: readonly ('client' | 'clinician' | 'other')[], whoElse: string | null) => {
    const { doers } = texts().agreed
    const names = who.map((each) => {
      if (each === 'client') return doers.client
      return each === 'clinician'
        ? doers.clinician(visit.visit()?.clinician ?? '')
        : (whoElse ?? doers.other)
    })
    return names.length > 0 ? listOf(kiosk.language(), names) : undefined
  }
}
