import { ownInformationLimits } from '@samen/content/own-information'
import { Button } from '@samen/ui/button'
import { Index, Show } from 'solid-js'
import { LineField, SelectField } from '../staff/fields.tsx'
import { type DraftLine, emptyLine, fieldId } from './information-draft.ts'
import { useOwnInformationTexts } from './texts.ts'

interface LinesProps {
  readonly lines: readonly DraftLine[]
  readonly problem: (id: string) => string | undefined
  readonly onChange: (lines: readonly DraftLine[]) => void
}

/** The addresses and telephone numbers of one subject. */
export function InformationLines(props: LinesProps) {
  const texts = useOwnInformationTexts()
  let adding: HTMLDivElement | undefined
  const isFull = () => props.lines.length >= ownInformationLimits.lines
  const change = (index: number, more: Partial<DraftLine>) =>
    props.onChange(props.lines.map((line, at) => (at === index ? { ...line, ...more } : line)))
  function remove(index: number) {
    props.onChange(props.lines.filter((_line, at) => at !== index))
    // The button that had the focus is gone with its line.
    queueMicrotask(() => adding?.querySelector('button')?.focus())
  }
  return (
    <section class="own-lines" aria-labelledby="own-lines">
      <h3 id="own-lines">{texts().lines}</h3>
      <p class="field-help">{texts().linesHelp}</p>
      <Index each={props.lines}>
        {(line, index) => (
          <OneLine
            index={index}
            line={line()}
            problem={props.problem}
            onChange={(more) => change(index, more)}
            onRemove={() => remove(index)}
          />
        )}
      </Index>
      <div ref={(element) => (adding = element)}>
        <Show
          when={!isFull()}
          fallback={<p class="field-help">{texts().full(ownInformationLimits.lines)}</p>}
        >
          <Button onPress={() => props.onChange([...props.lines, emptyLine])}>{texts().add}</Button>
        </Show>
      </div>
    </section>
  )
}

function OneLine(props: {
  readonly index: number
  readonly line: DraftLine
  readonly problem: LinesProps['problem']
  readonly onChange: (more: Partial<DraftLine>) => void
  readonly onRemove: () => void
}) {
  const texts = useOwnInformationTexts()
  const title = (more: Partial<DraftLine['title']>) =>
    props.onChange({ title: { ...props.line.title, ...more } })
  return (
    <fieldset class="own-line">
      <legend>{texts().line(props.index + 1)}</legend>
      <SelectField
        label={texts().kind}
        options={[
          { value: 'phone', text: texts().kinds.phone },
          { value: 'web', text: texts().kinds.web },
        ]}
        value={props.line.kind}
        onChange={(kind) => props.onChange({ kind: kind === 'web' ? 'web' : 'phone' })}
      />
      <LineField
        id={fieldId.where(props.index)}
        label={texts().where[props.line.kind]}
        help={texts().whereHelp[props.line.kind]}
        value={props.line.where}
        error={props.problem(fieldId.where(props.index))}
        onInput={(where) => props.onChange({ where })}
      />
      <LineField
        id={fieldId.title(props.index)}
        label={texts().lineTitle}
        value={props.line.title.nl}
        error={props.problem(fieldId.title(props.index))}
        onInput={(nl) => title({ nl })}
      />
      <LineField
        id={fieldId.titleEnglish(props.index)}
        label={texts().lineTitleEnglish}
        value={props.line.title.en}
        error={props.problem(fieldId.titleEnglish(props.index))}
        onInput={(en) => title({ en })}
      />
      <div>
        <Button onPress={() => props.onRemove()}>{texts().remove(props.index + 1)}</Button>
      </div>
    </fieldset>
  )
}
