import { ListInput } from '@samen/ui/list-input'
import type { InputProps } from '../../view/props.ts'

/** The medicines the client uses, each by the client's own name for it. */
export function MedicineListInput(props: InputProps<'medicine-list'>) {
  return (
    <ListInput
      id={props.id}
      labelledBy={props.labelledBy}
      describedBy={props.describedBy}
      error={props.error}
      carried={props.carried ?? []}
      entries={(props.value ?? []).map(({ id, name, state }) => ({ id, text: name, state }))}
      texts={{ ...props.texts.list, ...props.texts.medicine }}
      onChange={(entries) =>
        props.onChange(
          entries.length === 0
            ? undefined
            : entries.map(({ id, text, state }) => ({ id, name: text, state })),
        )
      }
    />
  )
}
