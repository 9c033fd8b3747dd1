import type { AgendaItem, OpenSheet, RoomThen } from '@samen/consultation/room'
import { For, Show } from 'solid-js'
import { TickWord } from '../agenda/ticks.tsx'
import { AgreementWords } from '../agreements/agreement-words.tsx'
import { Sheet } from '../decision/sheet.tsx'
import { createVersionNow } from '../decision/version-now.ts'
import { useRoomTexts, useWhen } from './texts.ts'
import '../decision/decision.css'
import './stood-there.css'

/** What stood there before the conversation was reopened: to read, for whoever sits here. */
export function StoodThere(props: { readonly then: RoomThen }) {
  const texts = useRoomTexts()
  const when = useWhen()
  const items = () => {
    const { carried, client, clinician } = props.then.agenda
    return [...client, ...carried, ...clinician]
  }
  const isEmpty = () =>
    items().length + props.then.agreements.length + props.then.sheets.length === 0
  return (
    <details class="stood-there">
      <summary>{texts().events.before(when(props.then.closedAt))}</summary>
      <div class="stood-words">
        <Show when={isEmpty()}>
          <p class="nothing">{texts().events.beforeNothing}</p>
        </Show>
        <Show when={items().length > 0}>
          <ul>
            <For each={items()}>{(item) => <ItemThen item={item} />}</For>
          </ul>
        </Show>
        <For each={props.then.agreements}>
          {(agreement) => (
            <section aria-label={texts().events.beforeAgreement}>
              <p class="agenda-mark">{texts().events.beforeAgreement}</p>
              <AgreementWords content={agreement} />
            </section>
          )}
        </For>
        <For each={props.then.sheets}>{(sheet) => <SheetThen sheet={sheet} />}</For>
      </div>
    </details>
  )
}

function ItemThen(props: { readonly item: AgendaItem }) {
  return (
    <li>
      <p class="stood-item">
        <span class="agenda-words">{props.item.text}</span>
        <Show when={props.item.tick}>{(tick) => <TickWord tick={tick()} />}</Show>
      </p>
      <Show when={props.item.note}>
        <p class="said said-note">{props.item.note}</p>
      </Show>
    </li>
  )
}

function SheetThen(props: { readonly sheet: OpenSheet }) {
  const texts = useRoomTexts()
  // It was written in this very conversation.
  const now = createVersionNow(
    () => ({ id: props.sheet.id, version: 0, sheet: props.sheet.sheet, visitId: '' }),
    () => '',
  )
  return (
    <section aria-label={texts().events.beforeSheet}>
      <p class="agenda-mark">{texts().events.beforeSheet}</p>
      <Sheet now={now} />
    </section>
  )
}
