import { type JSX, Show } from 'solid-js'
import { Pictogram } from './pictogram.tsx'

export interface EmptyProps {
  readonly pictogram?: string | undefined
  /** What will be here. */
  readonly title: string
  /** What to do, or what it waits for. */
  readonly children?: JSX.Element
  readonly action?: JSX.Element
}

/** A place where nothing is yet: says what will be here and what to do. */
export function Empty(props: EmptyProps) {
  return (
    <div class="empty">
      <Pictogram name={props.pictogram} />
      <p class="empty-title">{props.title}</p>
      {props.children}
      <Show when={props.action}>
        <div class="actions">{props.action}</div>
      </Show>
    </div>
  )
}
