import type { TimelineEntry } from '@samen/consultation/room'
import { Button } from '@samen/ui/button'
import { ChoiceGroup } from '@samen/ui/choice-tile'
import { Notice } from '@samen/ui/notice'
import { TextArea } from '@samen/ui/text-input'
import { createSignal, createUniqueId, Show } from 'solid-js'
import { failedWith } from '../../shared/http-error.ts'
import { Form } from '../../staff/form.tsx'
import { Failure } from '../../staff/show-loaded.tsx'
import { DayField } from '../decision/day-field.tsx'
import { usePeople } from '../people.ts'
import { newId } from '../room/new-id.ts'
import { useRoom } from '../room/room-context.tsx'
import { useTimelineTexts } from './timeline-context.ts'

/** What a note begins with: an earlier version of it, or a day and what it is about. */
export interface NoteToWrite {
  readonly entry?: TimelineEntry
  readonly day?: string
  /** The trend it explains, by its key, and in words. */
  readonly about?: { readonly key: string; readonly words: string }
}

const parties = ['client', 'clinician'] as const
type Party = (typeof parties)[number]

/** The client's own words at a day: new, or the next version of a note. Earlier ones stay. */
export function NoteForm(props: { readonly note: NoteToWrite; readonly onClose: () => void }) {
  const room = useRoom()
  const people = usePeople()
  const texts = useTimelineTexts()
  const ids = createUniqueId()
  // The form is made anew for every note.
  // oxlint-disable-next-line solid/reactivity
  const { entry, about, day: begins } = props.note
  const [text, setText] = createSignal(entry?.note.text ?? '')
  const [day, setDay] = createSignal<string | null>(entry?.note.day ?? begins ?? null)
  const [typedBy, setTypedBy] = createSignal<Party>()
  const [failure, setFailure] = createSignal<{ readonly cause: unknown }>()
  const id = entry?.id ?? newId()

  const check = () => ({
    ...(text().trim() === '' && { [`${ids}-text`]: texts().note.noText }),
    ...(day() === null && { [`${ids}-day`]: texts().note.noDay }),
    ...(typedBy() === undefined && { [`${ids}-by`]: texts().note.noTypedBy }),
  })
  async function write(removed: boolean) {
    const key = entry?.note.about ?? about?.key
    const note = {
      text: removed && entry ? entry.note.text : text().trim(),
      day: (removed ? entry?.note.day : day()) ?? '',
      ...(key === undefined ? {} : { about: key }),
    }
    await room.act('timeline', {
      id,
      baseVersion: entry?.version ?? 0,
      typedBy: typedBy() ?? entry?.typedBy ?? 'client',
      removed,
      note,
    })
    props.onClose()
  }
  async function remove() {
    setFailure(undefined)
    try {
      await write(true)
    } catch (cause) {
      setFailure({ cause })
    }
  }
  const explain = (cause: unknown) =>
    failedWith(cause, 409) ? { [`${ids}-text`]: texts().note.elsewhere } : undefined
  return (
    <>
      <Show when={about}>{(now) => <Notice>{now().words}</Notice>}</Show>
      <Show when={failure()} keyed>
        {({ cause }) => <Failure failure={cause} />}
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
              value={text()}
              error={problem(`${ids}-text`)}
              onInput={setText}
            />
            <DayField
              id={`${ids}-day`}
              label={texts().note.day}
              value={day()}
              error={problem(`${ids}-day`)}
              onChange={setDay}
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
                chosen={[typedBy() ?? '']}
                onChoose={(code) => setTypedBy(parties.find((one) => one === code))}
              />
            </div>
          </>
        )}
      </Form>
    </>
  )
}
