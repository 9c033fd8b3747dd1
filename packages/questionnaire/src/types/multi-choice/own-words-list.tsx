import { Button } from '@samen/ui/button'
import { Icon } from '@samen/ui/icon'
import { createSignal, Index, Show, untrack } from 'solid-js'
import { OwnWords } from '../../view/own-words.tsx'
import type { QuestionTexts } from '../../view/texts.ts'
import { limits } from '../checks.ts'

export interface OwnWordsListProps {
  readonly id: string
  readonly words: readonly string[]
  /** Without the fields that are still blank. */
  readonly onChange: (words: readonly string[]) => void
  readonly texts: QuestionTexts
}

/** Own words beside the options, a field for each. */
export function OwnWordsList(props: OwnWordsListProps) {
  const [fields, setFields] = createSignal<readonly string[]>(
    untrack(() => (props.words.length > 0 ? props.words : [''])),
  )
  const write = (place: number, words: string) => {
    setFields((all) => all.map((old, index) => (index === place ? words : old)))
    props.onChange(fields().filter((field) => field.trim() !== ''))
  }
  const add = () => {
    setFields((all) => [...all, ''])
    const id = `${props.id}-${fields().length - 1}-own-words`
    queueMicrotask(() => document.getElementById(id)?.focus())
  }
  return (
    <div class="own-words">
      <Index each={fields()}>
        {(words, index) => (
          <OwnWords
            id={`${props.id}-${index}`}
            value={words()}
            texts={props.texts}
            onInput={(text) => write(index, text)}
          />
        )}
      </Index>
      <Show when={fields().length < limits.ownWordsCount && fields().at(-1)?.trim()}>
        <Button icon={<Icon name="plus" />} onPress={add}>
          {props.texts.list.add}
        </Button>
      </Show>
    </div>
  )
}
