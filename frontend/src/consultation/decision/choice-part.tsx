import type { ShownAnswer } from '@samen/consultation'
import { Button } from '@samen/ui/button'
import { For, Show } from 'solid-js'
import { useSheet, useSheetTexts } from './sheet-context.ts'
import { SheetText } from './sheet-text.tsx'

/** The choice, in the client's words: typed, or taken over from the preparation with one tap. */
export function ChoicePart(props: {
  /** What the client shared about a choice in the preparation. */
  readonly shared?: ShownAnswer | undefined
}) {
  const { sheet, pen, nameOf, id, problem } = useSheet()
  const texts = useSheetTexts()
  const said = () => (props.shared?.lines ?? []).filter((line) => !sheet().choice.includes(line))
  return (
    <section class="sheet-choice" aria-labelledby={id('choice-title')}>
      <h2 id={id('choice-title')}>{texts().choice.title}</h2>
      <SheetText
        place="choice"
        label={texts().choice.label(nameOf('client'))}
        value={sheet().choice}
        error={problem('choice')}
        none={texts().choice.none}
        onInput={(text) => pen()?.write('choice', text)}
      />
      <Show when={pen() && said().length > 0}>
        <div class="taken-from">
          <p>{texts().choice.wrote(nameOf('client'))}</p>
          <ul>
            <For each={said()}>
              {(line) => (
                <li>
                  <q class="said">{line}</q>
                  <Button
                    label={texts().answers.take(line)}
                    onPress={() => pen()?.write('choice', joined(sheet().choice, line), 'at-once')}
                  >
                    {texts().choice.take}
                  </Button>
                </li>
              )}
            </For>
          </ul>
        </div>
      </Show>
    </section>
  )
}

/** Two texts below each other; nothing that was there is lost. */
export function joined(before: string, line: string): string {
  return before.trim() === '' ? line : `${before.trimEnd()}\n${line}`
}
