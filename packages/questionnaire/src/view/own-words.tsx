import { TextInput } from '@samen/ui/text-input'
import { limits } from '../types/checks.ts'
import type { QuestionTexts } from './texts.ts'

export interface OwnWordsProps {
  readonly id: string
  readonly value: string
  readonly onInput: (words: string) => void
  readonly texts: QuestionTexts
}

/** What stands behind "something else, namely …". */
export function OwnWords(props: OwnWordsProps) {
  return (
    <TextInput
      id={`${props.id}-own-words`}
      label={props.texts.ownWords}
      value={props.value}
      onInput={(words) => props.onInput(words)}
      limit={limits.ownWords}
      charactersLeft={(left) => props.texts.charactersLeft(left)}
    />
  )
}
