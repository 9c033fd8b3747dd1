import { type JSX, Show } from 'solid-js'
import type { QuestionTexts } from './texts.ts'

export interface SaidEntryProps {
  readonly words: string
  readonly state: 'new' | 'kept' | 'changed' | 'removed'
  readonly texts: QuestionTexts
  readonly children?: JSX.Element
}

/** One entry of a list, and what became of it; what is still true needs no word. */
export function SaidEntry(props: SaidEntryProps) {
  return (
    <li>
      <Show when={props.state === 'removed'} fallback={props.words}>
        <del>{props.words}</del>
      </Show>
      <Show when={props.state !== 'kept'}>
        <small>{props.texts.list.state[props.state]}</small>
      </Show>
      {props.children}
    </li>
  )
}
