import type { TimelineEntry } from '@samen/consultation/room'
import { longDay } from '@samen/i18n/formats'
import { Button } from '@samen/ui/button'
import { Dialog } from '@samen/ui/dialog'
import { Notice } from '@samen/ui/notice'
import { Match, Show, Switch } from 'solid-js'
import { useBackToClose } from '../../staff/back-to-close.ts'
import { useStaff, useTexts } from '../../staff/context.ts'
import { newId } from '../room/new-id.ts'
import { useRoom } from '../room/room-context.tsx'
import { RoomState } from '../room/room-state.tsx'
import { useRoomTexts } from '../room/texts.ts'
import { begunNote, type NoteToWrite } from './being-written.ts'
import { NoteForm } from './note-form.tsx'
import { type OpenedPoint, PointWords } from './point-words.tsx'
import { useTimelineTexts } from './timeline-context.ts'

export type OpenedHere =
  | { readonly kind: 'point'; readonly point: OpenedPoint }
  | { readonly kind: 'note'; readonly note: NoteToWrite }

/**
 * What is open over the timeline: an answer, or a note that is being written. One dialog for both, so
 * that going from an answer to its note is one step, and Back closes it.
 */
export function TimelineDialog(props: {
  /** Null: closed. */
  readonly opened: OpenedHere | null
  readonly entries: readonly TimelineEntry[]
  readonly onOpen: (opened: OpenedHere | null) => void
}) {
  const room = useRoom()
  const { language } = useStaff()
  const staffTexts = useTexts()
  const roomTexts = useRoomTexts()
  const texts = useTimelineTexts()
  const close = () => props.onOpen(null)
  const point = () => (props.opened?.kind === 'point' ? props.opened.point : undefined)
  const note = () => (props.opened?.kind === 'note' ? props.opened.note : undefined)
  const title = () => {
    const now = point()
    if (now) return now.topic
    return note()?.entry ? texts().note.change : texts().note.title
  }
  const notesOf = ({ key, version }: OpenedPoint) =>
    props.entries.filter(({ note: { about, day } }) => about === key && day === version.source.day)
  function explain({ key, topic, version: { source } }: OpenedPoint) {
    const words = texts().note.about(topic, longDay(language(), source.day))
    const about = { key, words }
    const id = begunNote(room, { about: key, day: source.day }) ?? newId()
    props.onOpen({ kind: 'note', note: { id, day: source.day, about } })
    // The button that was pressed is gone: reading goes on at the new heading.
    queueMicrotask(() => document.querySelector<HTMLElement>('dialog[open] h2')?.focus())
  }
  useBackToClose(() => props.opened !== null, close)
  return (
    <Dialog
      open={props.opened !== null}
      title={title()}
      onClose={close}
      actions={
        <Show when={point()}>
          {(now) => (
            <>
              <Show when={room.canWrite()}>
                <Button look="choice" onPress={() => explain(now())}>
                  {texts().point.explain}
                </Button>
              </Show>
              <Button look="main" onPress={close}>
                {staffTexts().close}
              </Button>
            </>
          )}
        </Show>
      }
    >
      <Switch>
        <Match when={point()} keyed>
          {(now) => <PointWords opened={now} notes={notesOf(now)} />}
        </Match>
        <Match when={note()} keyed>
          {(now) => (
            <>
              <RoomState />
              <Show
                when={room.canWrite()}
                fallback={
                  <Show when={room.reply()?.state === 'closed'}>
                    <Notice>{roomTexts().refused.closed}</Notice>
                  </Show>
                }
              >
                <NoteForm note={now} onClose={close} />
              </Show>
            </>
          )}
        </Match>
      </Switch>
    </Dialog>
  )
}
