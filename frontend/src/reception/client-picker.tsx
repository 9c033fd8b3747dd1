import { Button } from '@samen/ui/button'
import { createSignal, For, Match, Show, Switch } from 'solid-js'
import { LineField } from '../staff/fields.tsx'
import type { ClientName } from '../staff/shapes.ts'
import { useReceptionTexts } from './texts.ts'

/** Who the visit is for: a known client, or a new one that is still to be added. */
export type ClientChoice =
  | { readonly kind: 'known'; readonly id: string; readonly callingName: string }
  | { readonly kind: 'new'; readonly callingName: string; readonly recordNumber: string }

interface ClientPickerProps {
  readonly clients: readonly ClientName[]
  readonly chosen: ClientChoice | undefined
  readonly error: string | undefined
  readonly onChoose: (choice: ClientChoice | undefined) => void
}

/** How many of the clients found are shown. */
const most = 6

/** Finds a client by calling name, or takes the name and number of a new one. */
export function ClientPicker(props: ClientPickerProps) {
  const texts = useReceptionTexts()
  const [isNew, setNew] = createSignal(false)
  const known = () => (props.chosen?.kind === 'known' ? props.chosen : undefined)
  return (
    <fieldset class="client-picker">
      <legend>{texts().plan.client}</legend>
      <Switch
        fallback={
          <FindClient
            clients={props.clients}
            error={props.error}
            onChoose={props.onChoose}
            onNew={() => setNew(true)}
          />
        }
      >
        <Match when={known()}>
          {(client) => (
            <div class="client-chosen">
              <p>{texts().plan.chosen(client().callingName)}</p>
              <Button onPress={() => props.onChoose(undefined)}>{texts().plan.other}</Button>
            </div>
          )}
        </Match>
        <Match when={isNew()}>
          <NewClientFields
            error={props.error}
            onChange={props.onChoose}
            onBack={() => {
              props.onChoose(undefined)
              setNew(false)
            }}
          />
        </Match>
      </Switch>
    </fieldset>
  )
}

function FindClient(props: {
  readonly clients: readonly ClientName[]
  readonly error: string | undefined
  readonly onChoose: (choice: ClientChoice) => void
  readonly onNew: () => void
}) {
  const texts = useReceptionTexts()
  const [wanted, setWanted] = createSignal('')
  const found = () => {
    const name = wanted().trim().toLowerCase()
    if (name === '') return []
    return props.clients.filter(({ callingName }) => callingName.toLowerCase().includes(name))
  }
  return (
    <>
      <LineField
        id="client"
        type="search"
        label={texts().plan.find}
        value={wanted()}
        error={props.error}
        onInput={setWanted}
      />
      <p class="quiet" role="status">
        <Show when={wanted().trim() !== ''}>
          {found().length === 0 ? texts().plan.none : texts().plan.found(found().length)}
        </Show>
      </p>
      <ul class="found">
        <For each={found().slice(0, most)}>
          {({ id, callingName }) => (
            <li>
              <Button
                look="choice"
                onPress={() => props.onChoose({ kind: 'known', id, callingName })}
              >
                {callingName}
              </Button>
            </li>
          )}
        </For>
      </ul>
      <div>
        <Button onPress={props.onNew}>{texts().plan.new}</Button>
      </div>
    </>
  )
}

function NewClientFields(props: {
  readonly error: string | undefined
  readonly onChange: (choice: ClientChoice | undefined) => void
  readonly onBack: () => void
}) {
  const texts = useReceptionTexts()
  const [callingName, setCallingName] = createSignal('')
  const [recordNumber, setRecordNumber] = createSignal('')
  function changed() {
    const name = callingName().trim()
    const number = recordNumber().trim()
    const complete = name !== '' && number !== ''
    props.onChange(complete ? { kind: 'new', callingName: name, recordNumber: number } : undefined)
  }
  return (
    <>
      <LineField
        id="client"
        label={texts().plan.callingName}
        help={texts().plan.callingNameHelp}
        value={callingName()}
        error={props.error}
        onInput={(value) => {
          setCallingName(value)
          changed()
        }}
      />
      <LineField
        label={texts().plan.recordNumber}
        help={texts().plan.recordNumberHelp}
        value={recordNumber()}
        onInput={(value) => {
          setRecordNumber(value)
          changed()
        }}
      />
      <div>
        <Button onPress={props.onBack}>{texts().plan.existing}</Button>
      </div>
    </>
  )
}
