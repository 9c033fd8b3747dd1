import { ListInput } from '@samen/ui/list-input'
import { For } from 'solid-js'
import type { OwnEntry } from '../../response/values.ts'
import type { InputProps } from '../../view/props.ts'
import { EntryAsk } from './entry-ask.tsx'

type Asked = NonNullable<OwnEntry['asks']>

/** The client's own list; under each entry its few small questions. */
export function OwnListInput(props: InputProps<'own-list'>) {
  const asksOf = (id: string) => props.value?.find((entry) => entry.id === id)?.asks
  const emit = (entries: readonly OwnEntry[]) =>
    props.onChange(entries.length === 0 ? undefined : entries)
  const say = (id: string, asks: Asked) =>
    emit((props.value ?? []).map((entry) => (entry.id === id ? { ...entry, asks } : entry)))

  return (
    <ListInput
      id={props.id}
      labelledBy={props.labelledBy}
      describedBy={props.describedBy}
      error={props.error}
      carried={props.carried ?? []}
      entries={props.value ?? []}
      texts={props.texts.list}
      onChange={(entries) =>
        emit(
          entries.map(({ id, text, state }) => {
            const asks = state === 'removed' ? undefined : asksOf(id)
            return asks ? { id, text, state, asks } : { id, text, state }
          }),
        )
      }
      extra={(entry, rowId) => (
        <For each={props.question.asks}>
          {(ask) => (
            <EntryAsk
              id={`${rowId}-${ask.code}`}
              text={ask.text[props.language]}
              said={asksOf(entry.id)?.[ask.code]}
              texts={props.texts}
              onSay={(said) => say(entry.id, { ...asksOf(entry.id), [ask.code]: said })}
            />
          )}
        </For>
      )}
    />
  )
}
