import { TextArea } from '@samen/ui/text-input'
import type { InputProps } from '../../view/props.ts'
import { limits } from '../checks.ts'

/** Own words, as many as are needed. */
export function LongTextInput(props: InputProps<'long-text'>) {
  return (
    <TextArea
      id={props.id}
      labelledBy={props.labelledBy}
      describedBy={props.describedBy}
      error={props.error}
      value={props.value ?? ''}
      onInput={(text) => props.onChange(text.trim() === '' ? undefined : text)}
      limit={limits.longText}
      charactersLeft={(left) => props.texts.charactersLeft(left)}
    />
  )
}
