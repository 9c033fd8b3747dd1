import type { NoteBeingWritten } from '@samen/consultation/room'
import { Button } from '@samen/ui/button'
import { ChoiceGroup } from '@samen/ui/choice-tile'
import { Notice } from '@samen/ui/notice'
import { TextArea } from '@samen/ui/text-input'
import { createSignal, createUniqueId, Show, untrack } from 'solid-js'
import { Form } from '../../staff/form.tsx'
import { DayField } from '../decision/day-field.tsx'
import { usePeople } from '../people.ts'
import { ActFailure, refusal } from '../room/act-failure.tsx'
import { useRoom } from '../room/room-context.tsx'
import { useRoomTexts } from '../room/texts.ts'
import { noteBefore, type NoteToWrite } from './being-written.ts'
import { useTimelineTexts } from './timeline-context.ts'

const parties = ['client', 'clinician'] as const

/**
 * The client's own words at a day: new, or the next version of a note. Earlier ones stay. Saved while
 * it is written, so that closing it loses nothing.
 */
export function NoteForm(props: { readonly note: NoteToWrite; readonly onClose: () => void }) {
  const room = useRoom()
  const people = usePeople()
  const texts = useTimelineTexts()
  const roomTexts = useRoomTexts()
  const ids = createUniqueId()
  // The dialog makes the form anew for every note.
  const note = untrack(() => props.note)
  const { id, entry, about } = note
  const before = noteBefore(note)
  const [failure, setFailure] = createSignal<{ readonly cause: unknown }>()
  const name = `timeline/${id}` as const
  const begun = () => room.field(name) ?? null
  const now = () => begun() ?? before
  const change = (part: Partial<NoteBeingWritten>, atOnce?: 'at-once') =>
    room.save(name, { ...now(), ...part }, atOnce)
  /** On the timeline, taken off it, or thrown away: there is nothing left that is being written. */
  function done() {
    if (begun()) room.save(name, null, 'at-once')
    props.onClose()
  }

  const check = () => ({
    ...(now().text.trim() === '' && { [`${ids}-text`]: texts().note.noText }),
    ...(now().day === null && { [`${ids}-day`]: texts().note.noDay }),
    ...(now().typedBy === null && { [`${ids}-by`]: texts().note.noTypedBy }),
  })
  async function write(removed: boolean) {
    const { text, day, about: key, typedBy } = now()
    const words =
      removed && entry
        ? entry.note
        : { text: text.trim(), day: day ?? '', ...(key === undefined ? {} : { about: key }) }
    await room.act('timeline', {
      id,
      baseVersion: entry?.version ?? 0,
      typedBy: typedBy ?? entry?.typedBy ?? 'client',
      removed,
      note: words,
    })
    done()
  }
  async function remove() {
    setFailure(undefined)
    try {
      await write(true)
    } catch (cause) {
      setFailure({ cause })
    }
  }
  const explain = (cause: unknown) => {
    const words = refusal(cause, roomTexts().refused)
    return words === undefined ? undefined : { [`${ids}-text`]: words }
  }
  return (
    <>
      <Show when={about}>{(trend) => <Notice>{trend().words}</Notice>}</Show>
      <Show when={failure()} keyed>
        {({ cause }) => <ActFailure failure={cause} />}
      </Show>
      <Form
        submit={texts().note.save}
        check={check}
        send={() => write(false)}
        explain={explain}
        beside={
          <>
            <Show when={entry}>
              <Button onPress={() => void remove()}>{texts().note.remove}</Button>
            </Show>
            <Show when={begun()}>
              <Button onPress={done}>{texts().note.drop}</Button>
            </Show>
            <Button onPress={() => props.onClose()}>{texts().note.cancel}</Button>
          </>
        }
      >
        {(problem) => (
          <>
            <p class="field-help" id={`${ids}-help`}>
              {texts().note.help}
            </p>
            <TextArea
              id={`${ids}-text`}
              describedBy={`${ids}-help`}
              label={texts().note.text(people().client)}
              rows={2}
              value={now().text}
              error={problem(`${ids}-text`)}
              limit={4000}
              onInput={(text) => change({ text })}
            />
            <DayField
              id={`${ids}-day`}
              label={texts().note.day}
              value={now().day}
              error={problem(`${ids}-day`)}
              onChange={(day) => change({ day })}
            />
            <div class="note-by">
              <p class="sheet-label" id={`${ids}-by`}>
                {texts().note.typedBy}
              </p>
              <ChoiceGroup
                id={`${ids}-by-choice`}
                labelledBy={`${ids}-by`}
                shape="row"
                error={problem(`${ids}-by`)}
                options={parties.map((code) => ({ code, label: people()[code] }))}
                chosen={[now().typedBy ?? '']}
                onChoose={(code) =>
                  change({ typedBy: parties.find((one) => one === code) ?? null }, 'at-once')
                }
              />
            </div>
          </>
        )}
      </Form>
    </>
  )
}
