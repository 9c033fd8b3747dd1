import { type Component, Show, untrack } from 'solid-js'
import type { Question } from '../definition/questionnaire.ts'
import type { Value } from '../response/values.ts'
import type { InputProps, ReviewProps } from './props.ts'
import { questionViews } from './registry.ts'

/** The input of a question whose kind is known only when it runs. */
export interface AnyInputProps extends Omit<
  InputProps<'statement'>,
  'question' | 'value' | 'onChange'
> {
  readonly question: Question
  readonly value: Value | undefined
  readonly onChange: (value: Value | undefined) => void
}

/**
 * Asks one question. A new `id` is a new question: nothing half-typed goes along. The value has to
 * fit the question's kind.
 */
export function QuestionInput(props: AnyInputProps) {
  return (
    <Show when={props.id} keyed>
      {(_id) => {
        // The cast joins what TypeScript cannot: a question of kind K meets the input of kind K.
        const Input = untrack(() => questionViews[props.question.kind].input ?? Nothing)
        const AnyInput = Input as Component<AnyInputProps>
        return <AnyInput {...props} />
      }}
    </Show>
  )
}

export interface AnyReviewProps extends Omit<ReviewProps<'statement'>, 'question' | 'value'> {
  readonly question: Question
  readonly value: Value
}

/** Shows one answer, verbatim. The value has to fit the question's kind. */
export function QuestionReview(props: AnyReviewProps) {
  return (
    <Show when={props.question} keyed>
      {(question) => {
        const AnyReview = (questionViews[question.kind].review ??
          Nothing) as Component<AnyReviewProps>
        return <AnyReview {...props} />
      }}
    </Show>
  )
}

const Nothing = () => null
