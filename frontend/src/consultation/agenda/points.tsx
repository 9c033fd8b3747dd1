import type { AgendaItem } from '@samen/consultation/room'
import { Button } from '@samen/ui/button'
import { ByKey } from '@samen/ui/by-key'
import { Icon } from '@samen/ui/icon'
import { createSignal, Show } from 'solid-js'
import { usePeople } from '../people.ts'
import { newId } from '../room/new-id.ts'
import { useRoom } from '../room/room-context.tsx'
import { useRoomTexts } from '../room/texts.ts'
import { AgendaRow } from './agenda-row.tsx'
import { pointItems } from './items.ts'
import { PointEditor } from './point-editor.tsx'

/** What the clinician wants to talk about: added before or during, changed, taken away, put back. */
export function Points() {
  const room = useRoom()
  const people = usePeople()
  const texts = useRoomTexts()
  const [editing, setEditing] = createSignal<string | null>(null)
  const [removed, setRemoved] = createSignal<{ readonly id: string; readonly text: string }>()
  let add: HTMLDivElement | undefined
  /** With the one that is being written, which may be empty still; the order never changes. */
  const points = () => {
    const items = pointItems(room)
    const id = editing()
    return id === null || items.some((item) => idOf(item) === id)
      ? items
      : [...items, emptyPoint(id)].toSorted((a, b) => (a.key < b.key ? -1 : 1))
  }

  function done() {
    setEditing(null)
    queueMicrotask(() => add?.querySelector('button')?.focus())
  }
  function remove(item: AgendaItem) {
    room.save(`point/${idOf(item)}`, null, 'at-once')
    setRemoved({ id: idOf(item), text: item.text })
    queueMicrotask(() => add?.querySelector('button')?.focus())
  }
  function putBack({ id, text }: { readonly id: string; readonly text: string }) {
    room.save(`point/${id}`, { text }, 'at-once')
    setRemoved(undefined)
  }
  return (
    <section class="agenda-part agenda-points" aria-labelledby="points">
      <h2 id="points">{texts().agenda.clinician(people().clinician)}</h2>
      <Show when={points().length > 0} fallback={<p class="nothing">{texts().agenda.noPoints}</p>}>
        <ul>
          <ByKey each={points()} by={({ key }) => key}>
            {(item) => (
              <li>
                <Show
                  when={room.canWrite() && editing() === idOf(item())}
                  fallback={
                    <AgendaRow
                      item={item()}
                      tools={
                        <PointTools
                          item={item()}
                          onChange={() => setEditing(idOf(item()))}
                          onRemove={() => remove(item())}
                        />
                      }
                    />
                  }
                >
                  <PointEditor
                    id={idOf(item())}
                    label={texts().agenda.pointLabel(people().clinician)}
                    onDone={done}
                  />
                </Show>
              </li>
            )}
          </ByKey>
        </ul>
      </Show>
      <div class="only-screen" role="status">
        <Show when={room.canWrite() && removed()}>
          {(point) => (
            <p class="removed">
              {texts().agenda.removed(point().text)}{' '}
              <Button onPress={() => putBack(point())}>{texts().agenda.putBack}</Button>
            </p>
          )}
        </Show>
      </div>
      <div class="add only-screen" ref={(element) => (add = element)}>
        <Show when={room.canWrite() && editing() === null}>
          <Button icon={<Icon name="plus" />} onPress={() => setEditing(newId())}>
            {texts().agenda.addPoint}
          </Button>
        </Show>
      </div>
    </section>
  )
}

const emptyPoint = (id: string): AgendaItem => ({
  key: `point:${id}`,
  from: 'clinician',
  kind: 'point',
  text: '',
  tick: null,
  note: '',
})
const idOf = ({ key }: AgendaItem) => key.slice('point:'.length)

function PointTools(props: {
  readonly item: AgendaItem
  readonly onChange: () => void
  readonly onRemove: () => void
}) {
  const room = useRoom()
  const texts = useRoomTexts()
  return (
    <Show when={room.canWrite()}>
      <div class="point-tools">
        <Button label={texts().agenda.changePoint(props.item.text)} onPress={props.onChange}>
          {texts().agenda.change}
        </Button>
        <Button label={texts().agenda.removePoint(props.item.text)} onPress={props.onRemove}>
          {texts().agenda.remove}
        </Button>
      </div>
    </Show>
  )
}
