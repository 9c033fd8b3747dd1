import type { VersionLine } from '@samen/consultation'
import { longDay } from '@samen/i18n/formats'
import { Button } from '@samen/ui/button'
import { Dialog } from '@samen/ui/dialog'
import { createSignal, createUniqueId, For, Show } from 'solid-js'
import { useBackToClose } from '../../staff/back-to-close.ts'
import { useStaff } from '../../staff/context.ts'
import { createLoader } from '../../staff/loaded.ts'
import { ShowLoaded } from '../../staff/show-loaded.tsx'
import { useCompany } from '../company/company.tsx'
import { CompanyQuestion } from '../company/company-question.tsx'
import { Opens } from '../company/opens.tsx'
import { joined } from './choice-part.tsx'
import { useSheet, useSheetTexts } from './sheet-context.ts'
import { type SheetSources, useSources } from './sources.ts'
import { type TopicLines, topicsOf } from './topic-lines.ts'

type Part = 'experience' | 'matters'

/**
 * The client's shared answers, to be chosen from line by line. Nothing is taken over by itself, and
 * with somebody else in the room they are closed until the client opens them, each time anew.
 */
export function AnswerPicker(props: { readonly part: Part }) {
  const { pen, nameOf } = useSheet()
  const texts = useSheetTexts()
  const sources = useSources()
  const company = useCompany()
  const [open, setOpen] = createSignal(false)
  useBackToClose(open, () => close())
  function close() {
    setOpen(false)
    if (company.who() === 'with') company.setOpen('answers', false)
  }
  return (
    <Show when={pen() && sources}>
      {(from) => (
        <div class="answer-picker">
          <Button onPress={() => setOpen(true)}>{texts().answers.open(nameOf('client'))}</Button>
          <Dialog
            open={open()}
            title={texts().answers.open(nameOf('client'))}
            onClose={close}
            actions={
              <Button look="main" onPress={close}>
                {texts().answers.close}
              </Button>
            }
          >
            <div class="picker">
              <CompanyQuestion />
              <Opens part="answers" title={texts().answers.part(nameOf('client'))}>
                <Answers part={props.part} sources={from()} />
              </Opens>
            </div>
          </Dialog>
        </div>
      )}
    </Show>
  )
}

function Answers(props: { readonly part: Part; readonly sources: SheetSources }) {
  const { nameOf } = useSheet()
  const texts = useSheetTexts()
  return (
    <Show
      when={props.sources.preparations().length > 0}
      fallback={<p class="nothing">{texts().answers.none}</p>}
    >
      <p class="field-help">{texts().answers.lead(nameOf('client'))}</p>
      <For each={props.sources.preparations()}>
        {(version) => <OfVersion part={props.part} version={version} sources={props.sources} />}
      </For>
    </Show>
  )
}

function OfVersion(props: {
  readonly part: Part
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
        <section class="picker-version">
          <h3>
            {texts().answers.from(
              props.version.title,
              longDay(language(), props.version.source.day),
            )}
          </h3>
          <div class="picker-topics">
            <For each={topicsOf(reply().sections.flatMap(({ answers }) => answers))}>
              {(topic) => <Topic part={props.part} topic={topic} />}
            </For>
          </div>
        </section>
      )}
    </ShowLoaded>
  )
}

/** What was said about one thing, under its name. */
function Topic(props: { readonly part: Part; readonly topic: TopicLines }) {
  const id = createUniqueId()
  return (
    <section class="picker-topic" aria-labelledby={id}>
      <h4 id={id}>{props.topic.topic}</h4>
      <ul class="picker-lines">
        <For each={props.topic.lines}>
          {({ shown, taken }) => <Line part={props.part} shown={shown} words={taken} />}
        </For>
      </ul>
    </section>
  )
}

function Line(props: { readonly part: Part; readonly shown: string; readonly words: string }) {
  const { sheet, pen } = useSheet()
  const texts = useSheetTexts()
  const taken = () => `\n${sheet()[props.part]}\n`.includes(`\n${props.words}\n`)
  const take = () => pen()?.write(props.part, joined(sheet()[props.part], props.words), 'at-once')
  return (
    <li>
      <button
        type="button"
        class="picker-line"
        aria-disabled={taken() ? 'true' : undefined}
        onClick={() => !taken() && take()}
      >
        <span>{props.shown}</span>
        <Show when={taken()}>
          <small class="picker-taken">✓ {texts().answers.taken}</small>
        </Show>
      </button>
    </li>
  )
}
