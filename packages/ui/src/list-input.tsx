import { createMemo, createSignal, For, type JSX, Show } from 'solid-js'
import { Button } from './button.tsx'
import { describedBy, FieldError } from './field-error.tsx'
import { Icon } from './icon.tsx'
import {
  addBlank,
  changeText,
  type ListEntry,
  listRows,
  setState,
  type ListRow,
} from './list-rows.ts'
import { TextInput } from './text-input.tsx'

export interface ListTexts {
  readonly add: string
  readonly entry: (place: number) => string
  readonly keep: string
  readonly change: string
  readonly remove: string
  readonly putBack: string
  readonly state: Readonly<Record<ListEntry['state'], string>>
  readonly about: (action: string, entry: string) => string
}
export interface ListInputProps {
  readonly id: string
  readonly labelledBy: string
  readonly describedBy?: string | undefined
  readonly error?: string | undefined
  /** What was there before: each is kept, changed or removed, or not touched at all. */
  readonly carried: readonly { readonly id: string; readonly label: string }[]
  readonly entries: readonly ListEntry[]
  /** Without the rows that are still blank, and without carried ones that nobody touched. */
  readonly onChange: (entries: readonly ListEntry[]) => void
  readonly texts: ListTexts
  /** Small questions under an entry that is there. */
  readonly extra?: ((entry: ListEntry, rowId: string) => JSX.Element) | undefined
}

/** A list in own words, an entry each; what is removed stays visible and can be put back. */
export function ListInput(props: ListInputProps) {
  // Rows that hold nothing yet: they live here until something is written.
  const [blanks, setBlanks] = createSignal<readonly string[]>(firstBlank())
  const rows = createMemo(() => listRows(props.carried, props.entries, blanks()))
  // A row keeps its place while it is filled and cleared, so that the focus stays where it is.
  const ids = createMemo<readonly string[]>((before) => {
    const now = rows().map((row) => row.id)
    return [...before.filter((id) => now.includes(id)), ...now.filter((id) => !before.includes(id))]
  }, [])
  const errorId = () => `${props.id}-error`
  const focusField = (rowId: string) => focusLater(`[id="${props.id}-${rowId}"]`)
  function firstBlank() {
    return props.carried.length + props.entries.length === 0 ? [crypto.randomUUID()] : []
  }

  const update = (row: ListRow, text: string) => {
    if (text.trim() === '') setBlanks((all) => addBlank(all, row.id))
    props.onChange(changeText(props.entries, row, text))
  }
  const mark = (row: ListRow, state: ListEntry['state'] | 'gone') => {
    if (state === 'gone') setBlanks((all) => all.filter((id) => id !== row.id))
    props.onChange(setState(props.entries, row, state))
    // The pressed button is gone; the focus stays in the row, or goes where another can be added.
    if (state === 'changed') focusField(row.id)
    else if (state === 'gone') focusLater(`[id="${props.id}-add"]`)
    else focusLater(`[id="${props.id}-${row.id}-row"] button`)
  }
  const add = () => {
    const id = crypto.randomUUID()
    setBlanks((all) => addBlank(all, id))
    focusField(id)
  }

  return (
    <fieldset
      class="list"
      aria-labelledby={props.labelledBy}
      aria-describedby={describedBy(props.describedBy, props.error !== undefined && errorId())}
    >
      <FieldError id={errorId()} text={props.error} />
      <ul>
        <For each={ids()}>
          {(id, index) => (
            <Show when={rows().find((row) => row.id === id)}>
              {(row) => (
                <li
                  class="list-row"
                  id={`${props.id}-${id}-row`}
                  data-state={row().state ?? 'open'}
                >
                  <EntryRow
                    row={row()}
                    fieldId={`${props.id}-${id}`}
                    place={index() + 1}
                    removable={rows().length > 1 || row().entry !== undefined}
                    texts={props.texts}
                    onInput={(text) => update(row(), text)}
                    onMark={(state) => mark(row(), state)}
                  />
                  <Show when={props.extra && row().state !== 'removed' && row().entry}>
                    {(entry) => props.extra?.(entry(), `${props.id}-${id}`)}
                  </Show>
                </li>
              )}
            </Show>
          )}
        </For>
      </ul>
      <Button id={`${props.id}-add`} icon={<Icon name="plus" />} onPress={add}>
        {props.texts.add}
      </Button>
    </fieldset>
  )
}

/** After the list is drawn anew. */
function focusLater(selector: string) {
  queueMicrotask(() => document.querySelector<HTMLElement>(selector)?.focus())
}

interface EntryRowProps {
  readonly row: ListRow
  readonly fieldId: string
  readonly place: number
  /** The only row, still blank, stays. */
  readonly removable: boolean
  readonly texts: ListTexts
  readonly onInput: (text: string) => void
  readonly onMark: (state: ListEntry['state'] | 'gone') => void
}

function EntryRow(props: EntryRowProps) {
  const name = () => props.row.text || props.texts.entry(props.place)
  const written = () => props.row.state === 'new' || props.row.state === 'changed'
  const action = (words: string, state: ListEntry['state'] | 'gone') => (
    <Button label={props.texts.about(words, name())} onPress={() => props.onMark(state)}>
      {words}
    </Button>
  )
  return (
    <>
      <Show
        when={written()}
        fallback={
          <p class="list-words">
            {props.row.text}
            <Show when={props.row.state}>
              {(state) => <small class="list-mark">{props.texts.state[state()]}</small>}
            </Show>
          </p>
        }
      >
        <TextInput
          id={props.fieldId}
          label={props.texts.entry(props.place)}
          value={props.row.text}
          onInput={(text) => props.onInput(text)}
        />
      </Show>
      <div class="list-buttons">
        <Show when={props.row.state === undefined}>{action(props.texts.keep, 'kept')}</Show>
        <Show when={props.row.state === undefined || props.row.state === 'kept'}>
          {action(props.texts.change, 'changed')}
        </Show>
        <Show when={props.row.state === 'removed'}>{action(props.texts.putBack, 'kept')}</Show>
        <Show when={props.removable && props.row.state !== 'removed'}>
          {action(props.texts.remove, props.row.origin === undefined ? 'gone' : 'removed')}
        </Show>
      </div>
    </>
  )
}
