import type { AgendaItem } from '@samen/consultation/room'
import { Button } from '@samen/ui/button'
import { TextArea } from '@samen/ui/text-input'
import { createSignal, createUniqueId, type JSX, Show } from 'solid-js'
import { useLongDay } from '../context.ts'
import { usePeople } from '../people.ts'
import { useRoom } from '../room/room-context.tsx'
import { useRoomTexts } from '../room/texts.ts'
import { Ticks, TickWord } from './ticks.tsx'

interface AgendaRowProps {
  readonly item: AgendaItem
  /** Beside the words: of a point, how it is changed. */
  readonly tools?: JSX.Element
  /** Under the words: of a topic, the answer or how it is opened. */
  readonly children?: JSX.Element
}

/** One thing to talk about: the words largest, under them how far we are and a short note. */
export function AgendaRow(props: AgendaRowProps) {
  const room = useRoom()
  const people = usePeople()
  const texts = useRoomTexts()
  const longDay = useLongDay()
  const noteId = createUniqueId()
  const [opened, setOpened] = createSignal(false)
  const showsNote = () => room.canWrite() && (opened() || props.item.note !== '')
  function openNote() {
    setOpened(true)
    queueMicrotask(() => document.getElementById(noteId)?.focus())
  }
  return (
    <div class="agenda-row" data-tick={props.item.tick ?? undefined}>
      <p class="agenda-words">{props.item.text}</p>
      <Show when={props.item.carriedFrom}>
        {(day) => <p class="agenda-mark">{texts().agenda.from(longDay(day()))}</p>}
      </Show>
      <Show when={props.item.typedBy}>
        {(who) => <p class="agenda-mark">{texts().agenda.typedBy(people()[who()])}</p>}
      </Show>
      {props.children}
      <div class="agenda-tools only-screen">
        <Ticks item={props.item} />
        <Show when={room.canWrite() && !showsNote()}>
          <Button label={texts().agenda.noteAt(props.item.text)} onPress={openNote}>
            {texts().agenda.note}
          </Button>
        </Show>
        {props.tools}
      </div>
      <Show when={showsNote()}>
        <div class="agenda-note only-screen">
          <TextArea
            id={noteId}
            label={texts().agenda.noteLabel}
            rows={2}
            limit={4000}
            value={props.item.note}
            onInput={(text) => room.save(`note/${props.item.key}`, text)}
          />
        </div>
      </Show>
      <div class="only-paper">
        <Show when={props.item.tick}>{(tick) => <TickWord tick={tick()} />}</Show>
      </div>
      <Show when={props.item.note}>
        <p class="said said-note" classList={{ 'only-paper': showsNote() }}>
          {props.item.note}
        </p>
      </Show>
    </div>
  )
}
