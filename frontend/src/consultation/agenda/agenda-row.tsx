import type { AgendaItem } from '@samen/consultation/room'
import { Button } from '@samen/ui/button'
import { TextArea } from '@samen/ui/text-input'
import { createSignal, createUniqueId, type JSX, Show } from 'solid-js'
import { useCompany } from '../company/company.tsx'
import { Opens } from '../company/opens.tsx'
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

/**
 * One thing to talk about: the words largest, under them how far we are and a short note. The note is
 * of the conversation, and closes with it when somebody comes in.
 */
export function AgendaRow(props: AgendaRowProps) {
  const room = useRoom()
  const company = useCompany()
  const people = usePeople()
  const texts = useRoomTexts()
  const longDay = useLongDay()
  const noteId = createUniqueId()
  const [opened, setOpened] = createSignal(false)
  const hasNote = () => opened() || props.item.note !== ''
  const writesNote = () => room.canWrite() && hasNote()
  const part = () => `note ${props.item.key}`
  function openNote() {
    setOpened(true)
    company.setOpen(part(), true)
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
        <Show when={room.canWrite() && !hasNote()}>
          <Button label={texts().agenda.noteAt(props.item.text)} onPress={openNote}>
            {texts().agenda.note}
          </Button>
        </Show>
        {props.tools}
      </div>
      <div class="only-paper">
        <Show when={props.item.tick}>{(tick) => <TickWord tick={tick()} />}</Show>
      </div>
      <Show when={hasNote()}>
        <Opens
          part={part()}
          title={texts().agenda.noteAt(props.item.text)}
          line={texts().agenda.note}
          begunHere={opened()}
        >
          <Show when={writesNote()}>
            <div class="agenda-note only-screen">
              <TextArea
                id={noteId}
                label={texts().agenda.noteLabel}
                rows={2}
                limit={4000}
                value={props.item.note}
                onInput={(text) => {
                  // An emptied note is still being written.
                  setOpened(true)
                  room.save(`note/${props.item.key}`, text)
                }}
              />
            </div>
          </Show>
          <Show when={props.item.note}>
            <p class="said said-note" classList={{ 'only-paper': writesNote() }}>
              {props.item.note}
            </p>
          </Show>
        </Opens>
      </Show>
    </div>
  )
}
