import { questionTexts } from '@samen/i18n/question-texts'
import type { PlacedQuestion, Value } from '@samen/questionnaire/domain'
import { QuestionField, QuestionInput } from '@samen/questionnaire/view'
import { createEffect, createSignal, Show, untrack } from 'solid-js'
import { afterPaint } from '../after-paint.ts'
import { later } from '../later.ts'
import { useKiosk } from '../context.ts'
import { useDraft, useVisit } from '../visit-context.ts'
import { fieldId } from './field-id.ts'
import { SharingLock } from './sharing-lock.tsx'
import { Why } from './why.tsx'

export interface AskedQuestionProps {
  readonly placed: PlacedQuestion
  /** The only question of its screen: the screen's title asks it. */
  readonly alone: boolean
  /** The client wanted to go on: now what does not fit is said. */
  readonly tried: boolean
  /** Who may see it is asked before it is answered. */
  readonly asksFirst: boolean
  /** The screen has help under its title. */
  readonly helped: boolean
}

/** One question: who may see it, its input, why it is asked, and what was said last time. */
export function AskedQuestion(props: AskedQuestionProps) {
  const kiosk = useKiosk()
  const visit = useVisit()
  const draft = useDraft()
  const question = () => props.placed.question
  const id = () => fieldId(props.placed.key)
  const given = () => {
    const { answer } = props.placed
    return answer && 'value' in answer ? answer : undefined
  }
  // What follows an answer comes a frame after it, so that the tap itself shows at once.
  const [settled, setSettled] = createSignal(untrack(given) !== undefined)
  createEffect(() => given() && afterPaint(() => setSettled(true)))
  /** The sign is on what somebody else may come to read; not where it is asked outright. */
  const signed = () =>
    question().kind !== 'statement' && !isOutright() && draft.definition.form !== 'after'
  const skipped = () => props.placed.answer !== undefined && !given()
  const error = () => {
    const reason = props.placed.error
    if (reason === 'too-long') return visit.texts().question.tooLong
    return reason && props.tried ? visit.texts().question.invalid : undefined
  }
  const input = {
    get question() {
      return question()
    },
    get value() {
      return given()?.value
    },
    onChange: (value: Value | undefined) => draft.answer(props.placed, value),
    get language() {
      return kiosk.language()
    },
    get texts() {
      return questionTexts[kiosk.language()]
    },
    get id() {
      return id()
    },
    get error() {
      return error()
    },
    get carried() {
      return draft.opened.carried.entries[props.placed.concept]
    },
  }
  /** Before the answer; of further questions about the same subject, once there is one to share. */
  const isOutright = () =>
    question().asksSharing === true && (props.asksFirst || given() !== undefined)
  const outright = () => (
    <Show when={isOutright()}>
      <later.View part="sharing-outright" placed={props.placed} />
    </Show>
  )
  const under = () => (
    <>
      <Show when={skipped()}>
        <p class="help">{visit.texts().question.skipped}</p>
      </Show>
      <Show when={given() && settled()}>
        <later.View part="after-answer" placed={props.placed} />
      </Show>
      <Show when={question().kind !== 'statement'}>
        <div class="question-foot">
          <Why
            text={question().why[kiosk.language()]}
            about={props.alone ? undefined : question()}
          />
        </div>
      </Show>
    </>
  )
  return (
    <Show
      when={props.alone}
      fallback={
        <QuestionField
          {...input}
          before={outright()}
          aside={
            <Show when={signed()}>
              <SharingLock placed={props.placed} />
            </Show>
          }
        >
          {under()}
        </QuestionField>
      }
    >
      <Show when={signed()}>
        {/* Above the answers: whatever an answer opens, the sign stays where it was. */}
        <div class="question-sign">
          <SharingLock placed={props.placed} />
        </div>
      </Show>
      {outright()}
      <QuestionInput
        {...input}
        labelledBy="title"
        describedBy={props.helped ? 'lead' : undefined}
      />
      {under()}
    </Show>
  )
}
