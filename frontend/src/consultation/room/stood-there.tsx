import type { AgendaItem, OpenSheet, RoomThen } from '@samen/consultation/room'
import { For, Show } from 'solid-js'
import { TickWord } from '../agenda/ticks.tsx'
import { Sheet } from '../decision/sheet.tsx'
import { createVersionNow } from '../decision/version-now.ts'
import { fieldWords } from './field-words.ts'
import { useRoomTexts, useWhen } from './texts.ts'

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
      <Show when={isEmpty()}>
        <p class="nothing">{texts().events.beforeNothing}</p>
      </Show>
      <ul>
        <For each={items()}>{(item) => <ItemThen item={item} />}</For>
        <For each={props.then.agreements}>
          {(agreement) => (
            <li>
              <p class="agenda-mark">{texts().events.beforeAgreement}</p>
              <For each={fieldWords(agreement)}>{(words) => <p class="said">{words}</p>}</For>
            </li>
          )}
        </For>
      </ul>
      <For each={props.then.sheets}>{(sheet) => <SheetThen sheet={sheet} />}</For>
    </details>
  )
}

function ItemThen(props: { readonly item: AgendaItem }) {
  return (
    <li>
      <p class="agenda-words">{props.item.text}</p>
      <Show when={props.item.tick}>{(tick) => <TickWord tick={tick()} />}</Show>
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
