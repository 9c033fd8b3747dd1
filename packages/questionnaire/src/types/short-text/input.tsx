import { TextArea } from '@samen/ui/text-input'
import type { InputProps } from '../../view/props.ts'
import { limits } from '../checks.ts'

/** A line or two of own words. */
export function ShortTextInput(props: InputProps<'short-text'>) {
  return (
    <TextArea
      id={props.id}
      rows={2}
      labelledBy={props.labelledBy}
      describedBy={props.describedBy}
      error={props.error}
      value={props.value ?? ''}
      onInput={(text) => props.onChange(text.trim() === '' ? undefined : text)}
      limit={limits.shortText}
      charactersLeft={(left) => props.texts.charactersLeft(left)}
    />
  )
}
