import { ChoiceGroup } from '@samen/ui/choice-tile'
import type { ValueByKind } from '../../response/values.ts'
import type { InputProps } from '../../view/props.ts'

/** Yes, no, and always "I would rather not say". */
export function YesNoInput(props: InputProps<'yes-no'>) {
  const answers = (): readonly { code: ValueByKind['yes-no']; label: string }[] => [
    { code: 'yes', label: props.texts.yes },
    { code: 'no', label: props.texts.no },
    { code: 'rather-not', label: props.texts.ratherNot },
  ]
  return (
    <ChoiceGroup
      id={props.id}
      shape="row"
      labelledBy={props.labelledBy}
      describedBy={props.describedBy}
      error={props.error}
      options={answers()}
      chosen={props.value ? [props.value] : []}
      onChoose={(code) => props.onChange(answers().find((answer) => answer.code === code)?.code)}
    />
  )
}
