import type { ShownAnswer, VersionLine } from '@samen/consultation'
import { longDay } from '@samen/i18n/formats'
import { Button } from '@samen/ui/button'
import { createSignal, For, Show } from 'solid-js'
import { useStaff } from '../../staff/context.ts'
import { createLoader } from '../../staff/loaded.ts'
import { ShowLoaded } from '../../staff/show-loaded.tsx'
import { joined } from './choice-part.tsx'
import { useSheet, useSheetTexts } from './sheet-context.ts'
import { lineToTake, type SheetSources, useSources } from './sources.ts'

/** The client's shared answers, to be chosen from line by line. Nothing is taken over by itself. */
export function AnswerPicker(props: { readonly part: 'experience' | 'matters' }) {
  const { pen, nameOf } = useSheet()
  const texts = useSheetTexts()
  const sources = useSources()
  const [open, setOpen] = createSignal(false)
  return (
    <Show when={pen() && sources}>
      {(from) => (
        <div class="answer-picker">
          <Button expanded={open()} onPress={() => setOpen(!open())}>
            {open() ? texts().answers.close : texts().answers.open(nameOf('client'))}
          </Button>
          <Show when={open()}>
            <p class="field-help">{texts().answers.lead(nameOf('client'))}</p>
            <Show
              when={from().preparations().length > 0}
              fallback={<p class="nothing">{texts().answers.none}</p>}
            >
              <For each={from().preparations()}>
                {(version) => <Lines part={props.part} version={version} sources={from()} />}
              </For>
            </Show>
          </Show>
        </div>
      )}
    </Show>
  )
}

function Lines(props: {
  readonly part: 'experience' | 'matters'
  readonly version: VersionLine
  readonly sources: SheetSources
}) {
  const { language } = useStaff()
  const texts = useSheetTexts()
  const loader = createLoader(
    () => props.version.source,
    (source) => props.sources.open(source),
  )
  return (
    <ShowLoaded loader={loader}>
      {(reply) => (
        <>
          <p class="picker-from">
            {texts().answers.from(
              props.version.title,
              longDay(language(), props.version.source.day),
            )}
          </p>
          <ul class="picker-lines">
            <For each={reply().sections.flatMap(({ answers }) => answers.flatMap(linesOf))}>
              {(line) => <Line part={props.part} {...line} />}
            </For>
          </ul>
        </>
      )}
    </ShowLoaded>
  )
}

interface Takable {
  readonly topic: string
  readonly words: string
}

function linesOf(answer: ShownAnswer): readonly Takable[] {
  const notes = answer.note === undefined ? [] : [answer.note]
  return [
    ...answer.lines.map((line) => ({ topic: answer.topic, words: lineToTake(answer, line) })),
    ...notes.map((words) => ({ topic: answer.topic, words })),
  ]
}

function Line(props: Takable & { readonly part: 'experience' | 'matters' }) {
  const { sheet, pen } = useSheet()
  const texts = useSheetTexts()
  const taken = () => sheet()[props.part].includes(props.words)
  const take = () => pen()?.write(props.part, joined(sheet()[props.part], props.words), 'at-once')
  return (
    <li>
      <button
        type="button"
        class="picker-line"
        aria-disabled={taken() ? 'true' : undefined}
        onClick={() => !taken() && take()}
      >
        <small>{props.topic}</small>
        <span>{props.words}</span>
        <Show when={taken()}>
          <small class="picker-taken">✓ {texts().answers.taken}</small>
        </Show>
      </button>
    </li>
  )
}
