import type { ArgumentLine, Whose } from '@samen/consultation/room'
import { Button } from '@samen/ui/button'
import { Icon } from '@samen/ui/icon'
import { TextArea } from '@samen/ui/text-input'
import { createUniqueId, For, onMount, Show } from 'solid-js'
import { useSheet, useSheetTexts } from './sheet-context.ts'

interface ArgumentEditorProps {
  readonly line: ArgumentLine
  /** In its list; -1: not in it yet. */
  readonly place: number
  readonly count: number
  readonly onChange: (line: ArgumentLine) => void
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
  readonly onDone: () => void
}

/** One line being written: its words, whose it is, its place. Enter and Escape are done with it. */
export function ArgumentEditor(props: ArgumentEditorProps) {
  const { nameOf } = useSheet()
  const texts = useSheetTexts()
  const id = createUniqueId()
  onMount(() => document.getElementById(id)?.focus())

  /** Moving an element takes the focus from it: it is given back to the same button. */
  function move(by: -1 | 1, event: MouseEvent & { readonly currentTarget: HTMLButtonElement }) {
    const button = event.currentTarget
    props.onMove(by)
    queueMicrotask(() => button.focus())
  }
  return (
    <div class="line-editor" data-whose={props.line.whose}>
      <TextArea
        id={id}
        label={texts().lines.label(nameOf(props.line.whose))}
        rows={2}
        value={props.line.text}
        limit={4000}
        charactersLeft={texts().left}
        onInput={(text) => props.onChange({ ...props.line, text })}
        onEnter={props.onDone}
        onEscape={props.onDone}
      />
      <div class="line-tools">
        <fieldset class="line-whose">
          <legend class="visually-hidden">{texts().lines.whose}</legend>
          <For each={['client', 'clinician'] as const}>
            {(whose) => (
              <WhoseChoice
                whose={whose}
                name={`${id}-whose`}
                checked={props.line.whose === whose}
                onChoose={() => props.onChange({ ...props.line, whose })}
              />
            )}
          </For>
        </fieldset>
        <Show when={props.place >= 0 && props.count > 1}>
          <button
            type="button"
            class="icon-button"
            aria-label={texts().lines.up}
            aria-disabled={props.place === 0 ? 'true' : undefined}
            onClick={(event) => move(-1, event)}
          >
            <Icon name="up" />
          </button>
          <button
            type="button"
            class="icon-button"
            aria-label={texts().lines.down}
            aria-disabled={props.place === props.count - 1 ? 'true' : undefined}
            onClick={(event) => move(1, event)}
          >
            <Icon name="down" />
          </button>
        </Show>
        <span class="line-end">
          <Show when={props.place >= 0}>
            <Button onPress={props.onRemove}>{texts().lines.remove}</Button>
          </Show>
          <Button look="main" onPress={props.onDone}>
            {texts().lines.keep}
          </Button>
        </span>
      </div>
    </div>
  )
}

function WhoseChoice(props: {
  readonly whose: Whose
  readonly name: string
  readonly checked: boolean
  readonly onChoose: () => void
}) {
  const { nameOf } = useSheet()
  return (
    <label class="whose-choice">
      <input
        type="radio"
        name={props.name}
        checked={props.checked}
        onChange={() => props.onChoose()}
      />
      <span class="whose" data-whose={props.whose}>
        {nameOf(props.whose)}
      </span>
    </label>
  )
}
