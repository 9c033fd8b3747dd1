import type { Guidance } from '@samen/consultation/room'
import { Button } from '@samen/ui/button'
import { TextInput } from '@samen/ui/text-input'
import { createSignal, For, Show } from 'solid-js'
import { useStaff } from '../../staff/context.ts'
import { AidPicker } from './aid-picker.tsx'
import { dateWords } from './date-words.ts'
import { useSheet, useSheetTexts } from './sheet-context.ts'
import { SheetText } from './sheet-text.tsx'
import { useSources } from './sources.ts'

/** What guidelines or an aid say: a few lines, each with where it stands and of when it is. */
export function GuidanceInput() {
  const { sheet, pen } = useSheet()
  const texts = useSheetTexts()
  const sources = useSources()
  const [picking, setPicking] = createSignal(false)
  const [fresh, setFresh] = createSignal(false)
  const lines = () => sheet().guidance
  const write = (guidance: readonly Guidance[], atOnce?: 'at-once') =>
    pen()?.write('guidance', guidance, atOnce)

  function add() {
    setFresh(true)
    write([...lines(), { text: '', source: '', date: '' }])
  }
  return (
    <Show when={pen()} fallback={<GuidanceLines />}>
      <p class="field-help">{texts().inputs.guidanceHelp}</p>
      <ul class="guidance-lines">
        {/* By place: a line has no name of its own, and its fields must stay while they are typed in. */}
        <For each={lines().map((_, place) => String(place))}>
          {(place) => (
            <GuidanceFields
              place={Number(place)}
              focus={fresh() && Number(place) === lines().length - 1}
              onChange={(line) => write(lines().toSpliced(Number(place), 1, line))}
              onRemove={() => write(lines().toSpliced(Number(place), 1), 'at-once')}
            />
          )}
        </For>
      </ul>
      <div class="sheet-buttons">
        <Show when={sources}>
          <Button onPress={() => setPicking(true)}>{texts().guidance.fromAid}</Button>
        </Show>
        <Button onPress={add}>{texts().guidance.add}</Button>
      </div>
      <Show when={sources}>
        {(from) => (
          <AidPicker
            open={picking()}
            sources={from()}
            taken={lines()}
            onTake={(line) => write([...lines(), line], 'at-once')}
            onClose={() => setPicking(false)}
          />
        )}
      </Show>
    </Show>
  )
}

function GuidanceFields(props: {
  readonly place: number
  /** Just added: typing can begin. */
  readonly focus: boolean
  readonly onChange: (line: Guidance) => void
  readonly onRemove: () => void
}) {
  const { sheet, id, problem } = useSheet()
  const texts = useSheetTexts()
  const line = (): Guidance => sheet().guidance[props.place] ?? { text: '', source: '', date: '' }
  const at = (part: string) => `guidance-${props.place}-${part}`
  const lacks = (part: 'source' | 'date') =>
    line().text.trim() !== '' && line()[part].trim() === '' ? problem('guidance') : undefined
  return (
    <li
      ref={(element) => {
        if (props.focus) queueMicrotask(() => element.querySelector('textarea')?.focus())
      }}
    >
      <SheetText
        place={at('text')}
        label={texts().guidance.text}
        value={line().text}
        onInput={(text) => props.onChange({ ...line(), text })}
      />
      <div class="guidance-source">
        <TextInput
          id={id(at('source'))}
          label={texts().guidance.source}
          value={line().source}
          error={lacks('source')}
          onInput={(source) => props.onChange({ ...line(), source })}
        />
        <GuidanceDate
          id={id(at('date'))}
          value={line().date}
          lacks={lacks('date')}
          onChange={(date) => props.onChange({ ...line(), date })}
        />
      </div>
      <Button label={texts().guidance.removeWhich(props.place + 1)} onPress={props.onRemove}>
        {texts().guidance.remove}
      </Button>
    </li>
  )
}

/** As much of a date as is known. What is no date yet stays here until it is one. */
function GuidanceDate(props: {
  readonly id: string
  readonly value: string
  /** Why it cannot stay empty. */
  readonly lacks: string | undefined
  readonly onChange: (date: string) => void
}) {
  const texts = useSheetTexts()
  const [typed, setTyped] = createSignal<string>()
  return (
    <TextInput
      id={props.id}
      label={texts().guidance.date}
      inputMode="numeric"
      value={typed() ?? props.value}
      error={(typed() ?? '') === '' ? props.lacks : texts().guidance.dateHelp}
      onInput={(text) => {
        const date = text.trim()
        const isDate = date === '' || /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date)
        setTyped(isDate ? undefined : text)
        if (isDate) props.onChange(date)
      }}
    />
  )
}

function GuidanceLines() {
  const { language } = useStaff()
  const { sheet } = useSheet()
  const texts = useSheetTexts()
  return (
    <Show when={sheet().guidance.length > 0} fallback={<p class="nothing">{texts().empty}</p>}>
      <ul class="guidance-lines">
        <For each={sheet().guidance}>
          {(line) => (
            <li>
              <p class="said">{line.text}</p>
              <p class="guidance-where">
                {[line.source || texts().guidance.noSource, dateWords(language(), line.date)]
                  .filter(Boolean)
                  .join(', ')}
              </p>
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}
