import type { AgreedLine, DecidedLine } from '@samen/consultation/room'
import { longDay } from '@samen/i18n/formats'
import { For, Show } from 'solid-js'
import { useKiosk } from '../context.ts'
import { useAfterTexts } from './after-texts.ts'
import { DecidedWords } from './decided-words.tsx'
import { useDoers } from './doers.ts'

interface EarlierProps {
  /** Of an earlier consultation, shown to be said yes to. */
  readonly earlier?: boolean
}

/** One agreement: what, who, look back when. */
export function Agreed(props: EarlierProps & { readonly agreement: AgreedLine }) {
  const afterTexts = useAfterTexts()
  const texts = () => afterTexts().agreed
  const doers = useDoers()
  const who = () => doers(props.agreement.who, props.agreement.whoElse, props.earlier)
  return (
    <article class="agreed">
      <p class="agreed-title said">{props.agreement.text}</p>
      <Show when={who()}>
        {(names) => (
          <p>
            {texts().who} {names()}
          </p>
        )}
      </Show>
      <LookBack day={props.agreement.lookBack} />
      <Show when={props.agreement.stopped}>
        <p>{texts()[props.agreement.standing === 'confirmed' ? 'stopped' : 'stopping']}</p>
      </Show>
      <Show when={!props.earlier}>
        <p class="help">{texts().standings[props.agreement.standing]}</p>
      </Show>
    </article>
  )
}

/** One decision: the choice, what came of it, in whose words, and who does what. */
export function Decided(props: EarlierProps & { readonly decision: DecidedLine }) {
  const kiosk = useKiosk()
  const afterTexts = useAfterTexts()
  const texts = () => afterTexts().agreed
  const doers = useDoers()
  const when = () => [
    ...(props.decision.from ? [texts().from(longDay(kiosk.language(), props.decision.from))] : []),
    ...(props.decision.lasting ? [texts().lasting[props.decision.lasting]] : []),
  ]
  return (
    <article class="agreed">
      <p class="agreed-title said">{props.decision.choice}</p>
      <p class="agreed-outcome">{texts().outcomes[props.decision.outcome]}</p>
      <DecidedWords decision={props.decision} earlier={props.earlier} />
      <ul class="aid-lines">
        <For each={props.decision.tasks}>
          {({ what, who, whoElse }) => (
            <li>
              {what} <small>{doers([who], whoElse, props.earlier)}</small>
            </li>
          )}
        </For>
        <For each={props.decision.medicine}>
          {({ event, name }) => (
            <li>
              {texts().medicine[event]?.(name)} <small>{texts().noPrescription}</small>
            </li>
          )}
        </For>
      </ul>
      <Show when={when().length > 0}>
        <p>{when().join(' ')}</p>
      </Show>
      <LookBack day={props.decision.reviewDate} />
      <Show when={!props.earlier}>
        <p class="help">{texts().standings[props.decision.standing]}</p>
      </Show>
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
