import type { Summary, SummaryPart } from '@samen/consultation/summary'
import { type Language, languageNames } from '@samen/i18n/formats'
import type { SummaryTexts } from '@samen/i18n/summary'
import { ChoiceGroup } from '@samen/ui/choice-tile'
import { createUniqueId, type JSX, Show } from 'solid-js'

/** For the client everything is on; for anybody else nothing is, until the client picks it. */
export type ForWhom = 'client' | 'other'

export interface Choices {
  readonly forWhom: ForWhom
  readonly parts: readonly SummaryPart[]
}

/**
 * Everything that there is, or nothing yet. While somebody else looks along nothing is: each part is
 * on the screen only when the client picks it.
 */
export const choicesFor = (forWhom: ForWhom, summary: Summary, company: boolean): Choices => ({
  forWhom,
  parts: forWhom === 'client' && !company ? summary.sections.map(({ part }) => part) : [],
})

const languages: readonly Language[] = ['nl', 'en']

/** For whom, which parts, in what language. */
export function SummaryChoices(props: {
  readonly summary: Summary
  readonly name: string
  /** Somebody else looks along. */
  readonly company: boolean
  readonly texts: SummaryTexts
  /** The headings of the paper, in the language of the page. */
  readonly headings: Readonly<Record<SummaryPart, string>>
  readonly choices: Choices
  readonly onChoose: (choices: Choices) => void
  readonly onLanguage: (language: Language) => void
}) {
  const texts = () => props.texts
  const id = createUniqueId()
  const forWhom = () => [
    {
      code: 'client',
      label: texts().forWhom.client(props.name),
      ...(props.company ? {} : { detail: texts().forWhom.clientDetail }),
    },
    {
      code: 'other',
      label: texts().forWhom.other,
      detail: texts().forWhom.otherDetail(props.name),
    },
  ]
  const parts = () =>
    props.summary.sections.map(({ part }) => ({ code: part, label: props.headings[part] }))
  const pick = (code: string, on: boolean) => {
    const others = props.choices.parts.filter((part) => part !== code)
    const section = props.summary.sections.find(({ part }) => part === code)
    const now = on && section !== undefined ? [...others, section.part] : others
    props.onChoose({ ...props.choices, parts: now })
  }
  return (
    <div class="summary-choices">
      <Question id={`${id}-whom`} title={texts().forWhom.title}>
        <ChoiceGroup
          id={`${id}-for`}
          labelledBy={`${id}-whom`}
          options={forWhom()}
          chosen={[props.choices.forWhom]}
          onChoose={(code) =>
            props.onChoose(
              choicesFor(code === 'client' ? 'client' : 'other', props.summary, props.company),
            )
          }
        />
      </Question>
      <Question id={`${id}-parts`} title={texts().parts.title}>
        <Show when={parts().length > 0} fallback={<p>{texts().parts.nothing}</p>}>
          <ChoiceGroup
            id={`${id}-part`}
            labelledBy={`${id}-parts`}
            many
            options={parts()}
            chosen={props.choices.parts}
            onChoose={pick}
          />
        </Show>
      </Question>
      <Question id={`${id}-language`} title={texts().language}>
        <ChoiceGroup
          id={`${id}-in`}
          labelledBy={`${id}-language`}
          shape="row"
          options={languages.map((code) => ({ code, label: languageNames[code] }))}
          chosen={[props.summary.language]}
          onChoose={(code) => props.onLanguage(code === 'en' ? 'en' : 'nl')}
        />
      </Question>
    </div>
  )
}

function Question(props: {
  readonly id: string
  readonly title: string
  readonly children: JSX.Element
}) {
  return (
    <section>
      <h3 id={props.id}>{props.title}</h3>
      {props.children}
    </section>
  )
}
