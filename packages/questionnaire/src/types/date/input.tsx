import { DateInput } from '@samen/ui/date-input'
import type { InputProps } from '../../view/props.ts'

/** As much of a date as the client knows. */
export function DateQuestionInput(props: InputProps<'date'>) {
  return (
    <DateInput
      id={props.id}
      labelledBy={props.labelledBy}
      describedBy={props.describedBy}
      error={props.error}
      value={props.value}
      onChange={(value) => props.onChange(value)}
      texts={props.texts.date}
    />
  )
}
