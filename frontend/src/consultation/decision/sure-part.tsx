import type { SureAnswers } from '@samen/consultation/room'
import { sureStatements } from '@samen/i18n/sure-statements'
import { Button } from '@samen/ui/button'
import { ChoiceGroup } from '@samen/ui/choice-tile'
import { For, Show } from 'solid-js'
import { useStaff } from '../../staff/context.ts'
import { useSheet, useSheetTexts } from './sheet-context.ts'

const unanswered: SureAnswers = {
  sure: null,
  understand: null,
  riskBenefit: null,
  encouragement: null,
}

/** The four SURE statements, only when somebody asks for them. The answers stand; there is no total. */
export function SurePart() {
  const { sheet, pen, nameOf, id } = useSheet()
  const texts = useSheetTexts()
  const answers = () => sheet().sure
  return (
    <Show when={pen() || answers()}>
      <section class="sheet-part" aria-labelledby={id('sure')}>
        <h2 id={id('sure')}>{texts().sure.title}</h2>
        <Show
          when={answers()}
          fallback={
            <>
              <p class="part-lead">{texts().sure.lead(nameOf('client'))}</p>
              <Button look="choice" onPress={() => pen()?.write('sure', unanswered, 'at-once')}>
                {texts().sure.open}
              </Button>
            </>
          }
        >
          {(now) => <Statements answers={now()} />}
        </Show>
      </section>
    </Show>
  )
}

function Statements(props: { readonly answers: SureAnswers }) {
  const { pen, nameOf } = useSheet()
  const texts = useSheetTexts()
  return (
    <>
      <Show when={pen()}>
        <p class="part-lead">{texts().sure.lead(nameOf('client'))}</p>
      </Show>
      <ul class="sure">
        <For each={sureStatements}>
          {(statement) => (
            <Statement
              statement={statement}
              answer={props.answers[statement.code]}
              onAnswer={(yes) =>
                pen()?.write('sure', { ...props.answers, [statement.code]: yes }, 'at-once')
              }
            />
          )}
        </For>
      </ul>
      <Original />
      <Show when={pen()}>
        <Button onPress={() => pen()?.write('sure', null, 'at-once')}>{texts().sure.remove}</Button>
      </Show>
    </>
  )
}

/** The original in its own words, unaltered, and whose it is; there for whoever asks. */
function Original() {
  const { language } = useStaff()
  const texts = useSheetTexts()
  return (
    <details class="sure-origin">
      <summary>{texts().sure.original}</summary>
      <Show when={language() === 'nl'}>
        <ol class="sure-original" lang="en">
          <For each={sureStatements}>{({ original }) => <li>{original}</li>}</For>
        </ol>
      </Show>
      <p class="sure-source">
        {texts().sure.source} <Show when={language() === 'nl'}>{texts().sure.translation}</Show>
      </p>
    </details>
  )
}

function Statement(props: {
  readonly statement: (typeof sureStatements)[number]
  readonly answer: boolean | null
  readonly onAnswer: (yes: boolean) => void
}) {
  const { pen, id } = useSheet()
  const { language } = useStaff()
  const texts = useSheetTexts()
  const own = () => id(`sure-${props.statement.code}`)
  const words = () =>
    props.answer === null
      ? texts().sure.noAnswer
      : props.answer
        ? texts().sure.yes
        : texts().sure.no
  return (
    <li>
      <div class="sure-words" id={own()}>
        <p>{language() === 'nl' ? props.statement.dutch : props.statement.original}</p>
      </div>
      <Show when={pen()} fallback={<p class="sure-answer">{words()}</p>}>
        <ChoiceGroup
          id={`${own()}-answer`}
          labelledBy={own()}
          shape="row"
          options={[
            { code: 'yes', label: texts().sure.yes },
            { code: 'no', label: texts().sure.no },
          ]}
          chosen={props.answer === null ? [] : [props.answer ? 'yes' : 'no']}
          onChoose={(code) => props.onAnswer(code === 'yes')}
        />
      </Show>
    </li>
  )
}
