import type { Summary } from '@samen/consultation/summary'
import type { Language } from '@samen/i18n/formats'
import { type SummaryTexts, summaryTexts } from '@samen/i18n/summary'
import { summaryPaperTexts } from '@samen/i18n/summary-paper'
import { Button } from '@samen/ui/button'
import { Dialog } from '@samen/ui/dialog'
import { createComputed, createSignal, createUniqueId, type JSX, on, Show } from 'solid-js'
import { useBackToClose } from '../../staff/back-to-close.ts'
import { useStaff } from '../../staff/context.ts'
import { createLoader } from '../../staff/loaded.ts'
import { Failure, ShowLoaded } from '../../staff/show-loaded.tsx'
import {
  type SummaryOf,
  type SummaryReply,
  paperAddress,
  summaryAddress,
} from './summary-address.ts'
import { type Choices, choicesFor, SummaryChoices } from './summary-choices.tsx'
import { SummaryPreview } from './summary-preview.tsx'
import './summary.css'

/** The button that opens the summary to take home, and the dialog in which the client picks. */
export function SummaryDialog(
  props: SummaryOf & {
    readonly name: string
    /** Somebody else looks along: the client picks part by part what is on the screen. */
    readonly company: boolean
    /** How somebody is said to have come in, while this is open. */
    readonly came?: JSX.Element
  },
) {
  const { language } = useStaff()
  const texts = () => summaryTexts[language()]
  const [open, setOpen] = createSignal(false)
  useBackToClose(open, () => setOpen(false))
  return (
    <>
      <Button onPress={() => setOpen(true)}>{texts().open}</Button>
      <Dialog open={open()} title={texts().title(props.name)} onClose={() => setOpen(false)}>
        <TakeAlong {...props} texts={texts()} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

interface TakeAlongProps extends SummaryOf {
  readonly name: string
  readonly company: boolean
  readonly came?: JSX.Element
  readonly texts: SummaryTexts
  readonly onClose: () => void
}

/** Loads the summary when it is opened: each time is in the access log. */
function TakeAlong(props: TakeAlongProps) {
  const { session } = useStaff()
  const load = (language: Language | null) =>
    session.call<SummaryReply>(summaryAddress(props, language))
  // Without a language it comes in the client's own, which the server knows.
  const loader = createLoader(
    () => props.visitId,
    () => load(null),
  )
  const [choices, setChoices] = createSignal<Choices>()
  const [translated, setTranslated] = createSignal<Summary>()
  const [failure, setFailure] = createSignal<{ readonly cause: unknown }>()
  // What the client picked before somebody came in was picked for other eyes.
  createComputed(
    on(
      () => props.company,
      () => setChoices(undefined),
      { defer: true },
    ),
  )

  /** What is shown stays until the other language is here, and so does the focus. */
  async function speak(language: Language) {
    setFailure(undefined)
    try {
      setTranslated((await load(language)).summary)
    } catch (cause) {
      setFailure({ cause })
    }
  }
  return (
    <div class="summary">
      <p class="summary-lead">{props.texts.lead(props.name)}</p>
      {props.came}
      <Show when={failure()}>{(now) => <Failure failure={now().cause} />}</Show>
      <ShowLoaded loader={loader}>
        {(reply) => {
          const summary = () => translated() ?? reply().summary
          return (
            <Picking
              {...props}
              summary={summary()}
              choices={choices() ?? choicesFor('client', summary(), props.company)}
              onChoose={setChoices}
              onLanguage={(language) => void speak(language)}
            />
          )
        }}
      </ShowLoaded>
    </div>
  )
}

interface PickingProps extends TakeAlongProps {
  readonly summary: Summary
  readonly choices: Choices
  readonly onChoose: (choices: Choices) => void
  readonly onLanguage: (language: Language) => void
}

/** What goes along, beside how it looks. */
function Picking(props: PickingProps) {
  const { language } = useStaff()
  const previewId = createUniqueId()
  const there = () => props.summary.sections.map(({ part }) => part)
  const picked = () => there().filter((part) => props.choices.parts.includes(part))
  const address = () => {
    const whole = picked().length === there().length
    return paperAddress(props, props.summary.language, whole ? null : picked())
  }
  return (
    <>
      <div class="summary-columns">
        <SummaryChoices
          summary={props.summary}
          name={props.name}
          company={props.company}
          texts={props.texts}
          headings={summaryPaperTexts[language()].parts}
          choices={props.choices}
          onChoose={props.onChoose}
          onLanguage={props.onLanguage}
        />
        <section>
          <h3 id={previewId}>{props.texts.preview}</h3>
          <SummaryPreview summary={props.summary} parts={picked()} labelledBy={previewId} />
        </section>
      </div>
      <div class="actions summary-actions" aria-live="polite">
        <Button onPress={() => props.onClose()}>{props.texts.close}</Button>
        <Show
          when={picked().length > 0}
          fallback={
            <Show when={there().length > 0}>
              <p>{props.texts.parts.none(props.name)}</p>
            </Show>
          }
        >
          <a class="button" data-look="quiet" href={address()} download="">
            <span>{props.texts.save}</span>
          </a>
          <a class="button" data-look="main" href={address()} target="_blank" rel="noopener">
            <span>
              {props.texts.print}
              <span class="visually-hidden"> ({props.texts.opensTab})</span>
            </span>
          </a>
        </Show>
      </div>
    </>
  )
}
