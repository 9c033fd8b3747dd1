import { TextArea } from '@samen/ui/text-input'
import { type JSX, Show } from 'solid-js'
import { useSheet, useSheetTexts } from './sheet-context.ts'

interface SheetTextProps {
  /** Its place on the sheet; the id on the page follows from it. */
  readonly place: string
  readonly label: string
  /** The label is a heading that stands there already. */
  readonly labelledBy?: string | undefined
  readonly help?: string | undefined
  readonly error?: string | undefined
  readonly value: string
  readonly onInput: (value: string) => void
  readonly rows?: number | undefined
  /** Said instead, when there is nothing to read. */
  readonly none?: JSX.Element
}

/** Own words: a field that grows while they are written, the words themselves when they are read. */
export function SheetText(props: SheetTextProps) {
  const { pen, id } = useSheet()
  const texts = useSheetTexts()
  const helpId = () => `${id(props.place)}-help`
  return (
    <Show
      when={pen()}
      fallback={
        <div class="sheet-words">
          <Show when={props.labelledBy === undefined}>
            <p class="sheet-label">{props.label}</p>
          </Show>
          <Show
            when={props.value.trim()}
            fallback={<p class="nothing">{props.none ?? texts().empty}</p>}
          >
            <p class="said">{props.value}</p>
          </Show>
        </div>
      }
    >
      <Show when={props.help}>
        <p class="field-help" id={helpId()}>
          {props.help}
        </p>
      </Show>
      <TextArea
        id={id(props.place)}
        label={props.labelledBy === undefined ? props.label : undefined}
        labelledBy={props.labelledBy}
        describedBy={props.help === undefined ? undefined : helpId()}
        error={props.error}
        rows={props.rows ?? 2}
        value={props.value}
        onInput={props.onInput}
        limit={4000}
        charactersLeft={texts().left}
      />
    </Show>
  )
}
